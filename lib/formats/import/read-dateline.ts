import { foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { MONTHS } from '@/lib/calendar/names'
import { AGENCY } from './agencies'

/** Where, and perhaps when, a report was sent from: "LONDON (AP) — " before its first sentence. */
export interface Dateline {
  readonly place: string | undefined
  /** How many characters it takes at the beginning of the text. */
  readonly length: number
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const PARTICLE = '(?:de|del|di|da|do|la|le|upon|on|of|the|sur|am|an der)'
const PLACE = `${WORD}(?:[ /](?:${PARTICLE} )?${WORD}){0,3}(?:, ${WORD}(?: ${WORD}){0,2}){0,2}`
const DAY = `(?:(?:${[...MONTHS.keys()].join('|')})\\b\\.? \\d{1,2}|\\d{1,2} (?:${[...MONTHS.keys()].join('|')})\\b\\.?)(?:,? \\d{4})?`
const SOURCE = `\\((?<agency>${AGENCY}(?:\\s?/\\s?[^()]{1,30})?)\\)`
const DATELINE = new RegExp(
  `^(?<place>${PLACE})?(?<day>,? (?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)?(?:day)?,? ?(?:${caseless(DAY)}))?\\s?(?<source>${SOURCE})?\\s?(?<sign>--?|[–—:])\\s*(?=["“‘'(]?[\\p{Lu}\\p{N}])`,
  'u',
)
const REACH = 120

/** The dateline before the first sentence, if it names a known place, a day or an agency. */
export function readDateline(text: string): Dateline | undefined {
  const found = DATELINE.exec(text.slice(0, REACH))
  if (!found) return undefined
  const { place, day, source, sign } = found.groups ?? {}
  const isDated = day !== undefined || source !== undefined
  if (place === undefined)
    return source === undefined ? undefined : { place, length: found[0].length }
  const isUpper = place === place.toUpperCase()
  const [town = ''] = place.split(',', 1)
  const isKnown = findPlaces(foldName(town)).length > 0
  if (sign === '-' && source === undefined && !/\s-\s/u.test(found[0])) return undefined
  if (sign === ':' && !(isUpper && isKnown)) return undefined
  if (!isDated && !(isKnown && (isUpper || sign === '—' || sign === '–'))) return undefined
  return {
    place: isUpper || /^\p{Lu}{2}/u.test(place) ? inTitleCase(place) : place,
    length: found[0].length,
  }
}

/** `NEW YORK` as `New York`, `WASHINGTON, D.C.` as `Washington, D.C.`. */
function inTitleCase(place: string): string {
  return place
    .split(/(?<=[\s/-])/u)
    .map((word, index) => {
      if (/^(?:\p{Lu}\.){2,}/u.test(word) || /\p{Ll}/u.test(word)) return word
      const lower = word.toLowerCase()
      if (index > 0 && new RegExp(`^${PARTICLE}[\\s-]*$`, 'u').test(lower)) return lower
      return lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join('')
}

function caseless(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
