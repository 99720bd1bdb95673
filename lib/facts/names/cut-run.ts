import { SENTENCE_OPENERS } from '@/lib/text/abbreviations'
import { matchGazetteer } from './match-gazetteer'
import { ordinary } from './ordinary'
import { isGivenName } from '@/lib/text/person-names/person-names'
import {
  DIRECTIONS,
  HONORIFICS,
  LAND_OPENERS,
  OFFICE_PARTS,
  OFFICES,
  ORGANISATION_OPENERS,
  PLACE_OF,
} from './name-lists'
import type { NamePiece } from './name-piece'
import type { NameRun } from './name-runs'
import { readOrganisation } from './read-organisation'
import { readLand } from './read-land'
import { readTitled } from './read-titled'
import { readName } from './read-full-name'
import type { Form, Words } from './name-form'

/** The names that stand side by side in one run, by the forms of their own words. */
export function* cutRun(words: Words, run: NameRun): Generator<NamePiece> {
  const { to } = run
  let at = skipOpeners(words, run)
  while (at < to) {
    const match = matchGazetteer(words, at, to)
    const found = longest(at, [
      readOrganisation(words, at, to),
      readLand(words, at, to),
      readTitled(words, at, to),
      match && { to: match.to, form: 'place', rule: 'gazetteer' },
      readName(words, at, to),
    ])
    if (!found) {
      at += 1
      continue
    }
    const isKnown = match !== undefined && match.to === found.to
    const isBody = found.rule === 'organisation'
    const lead = isBody ? leadOf(words, at, found.to) : undefined
    if (lead) yield lead
    yield {
      from: lead?.to ?? at,
      to: found.to,
      form: found.form,
      places: isKnown ? match.places : [],
      bare: found.bare ?? at,
      rule: found.rule,
    }
    if (isBody) yield* tailOf(words, at, found.to)
    at = found.to
  }
}

/** `US` of `US Department of Agriculture`: whose office a government's is. */
function leadOf(words: Words, from: number, to: number): NamePiece | undefined {
  const whole = matchGazetteer(words, from, to)
  // A state's police is of the state: `Kentucky State Police`.
  const isState = whole !== undefined && words[whole.to - 1]?.lower === 'state'
  const match = isState ? matchGazetteer(words, from, whole.to - 1) : whole
  const [first] = match?.places ?? []
  // "St Mary's School" is named after no place.
  if (/^(?:st|saint)$/.test(words[from]?.lower ?? '')) return undefined
  if (!match || !first || match.to >= to || !/country|region|county|city/.test(first.level))
    return undefined
  if (!words.slice(match.to, to).some((word) => PUBLIC.test(word.lower))) return undefined
  if (/university|college|times|post|news/.test(words[to - 1]?.lower ?? '')) return undefined
  const { to: end, places } = match
  // "Lawrence Livermore National Laboratory" is called after people.
  const after = words[end]
  if (after && !ordinary(after) && !PUBLIC.test(after.lower)) return undefined
  if (words[end]?.lower === 'county' && end + 1 < to)
    return { from, to: end + 1, form: 'place', places: [], bare: from, rule: 'land' }
  return { from, to: end, form: 'place', places, bare: from, rule: 'public-body' }
}

/** `Uganda` of `Health Ministry of Uganda`. */
function* tailOf(words: Words, from: number, to: number): Generator<NamePiece> {
  for (let at = from + 1; at < to; at++) {
    if (words[at]?.lower !== 'of' || !PUBLIC.test(words[at - 1]?.lower ?? '')) continue
    const start = words[at + 1]?.lower === 'the' ? at + 2 : at + 1
    const match = matchGazetteer(words, start, to)
    if (match?.to !== to) return
    yield { from: start, to, form: 'place', places: match.places, bare: start, rule: 'gazetteer' }
    return
  }
}

const PUBLIC =
  /^(?:department|centers|army|navy|air|government|embassy|administration|police|ministry|parliament|supreme|high|council|fire|national|federal|coast|public|state|agency|school|district|regional|control)$/

/** The longest of several readings; of two as long, the first. */
function longest(from: number, forms: readonly (Form | undefined)[]): Form | undefined {
  let best: Form | undefined
  for (const form of forms) if (form && form.to > (best?.to ?? from)) best = form
  return best
}

/** The first word of a run that is no mere opening of the sentence. */
function skipOpeners(words: Words, { from, to }: NameRun): number {
  let at = from
  while (at < to - 1) {
    const word = words[at]
    if (at === from && /^(?:a|an|the)$/.test(word?.lower ?? '')) {
      at += 1
      continue
    }
    if (!word || (!word.opens && at === from)) break
    const isOpener = SENTENCE_OPENERS.has(word.lower)
    const isPlain =
      ordinary(word) &&
      !isGivenName(word.folded) &&
      !HONORIFICS.has(word.lower) &&
      !OFFICES.has(word.lower) &&
      !OFFICE_PARTS.has(word.lower) &&
      !DIRECTIONS.has(word.lower) &&
      !LAND_OPENERS.has(word.lower) &&
      !ORGANISATION_OPENERS.has(word.lower) &&
      !PLACE_OF.has(word.lower)
    if (
      !isOpener &&
      !(
        isPlain &&
        at === from &&
        !matchGazetteer(words, at, to) &&
        !readOrganisation(words, at, to) &&
        !readLand(words, at, to)
      )
    )
      break
    at += 1
  }
  return at
}
