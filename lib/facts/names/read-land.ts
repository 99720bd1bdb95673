import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { matchGazetteer } from './match-gazetteer'
import { isDemonym } from './demonyms'
import { isGivenName } from '@/lib/text/person-names/person-names'
import {
  DIRECTIONS,
  FOREIGN_LAND_OPENERS,
  LAND_HEADS,
  LAND_OPENERS,
  NOT_NAMES,
  OFFICES,
  ORGANISATION_HEADS,
  PLACE_OF,
  PLACE_PREPOSITIONS,
  VENUE_HEADS,
} from './name-lists'
import { STATES } from './state-abbreviations'
import { isTitleWord } from './title-words'
import type { Form, Words } from './name-form'

/** Names of people that end as names of places do: Benny Hill, Tiger Woods. */
const MAY_BE_SURNAME =
  /^(?:hill|hills|lake|green|forest|rivers|bay|park|parks|church|house|hall|bridge|bridges|glen|marsh|common|castle|tower|towers|cape|street|lane|temple|fort|chapel|ridge|road|wells|woods|heath|moor|island|sound|west|north|prison|pass|village|garden|gardens)$/

/** `Lake Titicaca`, `Rift Valley`, `Gulf of Mexico`, `South Darfur`, `Clarence House`. */
export function readLand(words: Words, from: number, to: number): Form | undefined {
  const first = words[from]
  if (!first?.isCapital) return undefined
  if (isState(words, from)) return { to: from + 1, form: 'place', rule: 'state' }
  if (
    LAND_OPENERS.has(first.lower) &&
    words[from + 1]?.isCapital &&
    from + 1 < to &&
    !isGivenNameHere(words, from) &&
    (!first.opens || FOREIGN_LAND_OPENERS.has(first.lower))
  ) {
    const match = matchGazetteer(words, from + 1, to)
    return { to: match?.to ?? from + 2, form: 'place', rule: 'land' }
  }
  const ofSaint = endOfSaints(words, from, to)
  if (ofSaint !== undefined) return { to: ofSaint, form: 'place', rule: 'venue' }
  const isQualified = /^(?:democratic|people|islamic|federal|socialist)$/.test(first.lower)
  const of = isQualified ? from + 1 : from
  if (words[of + 2]?.lower === 'nations') return undefined
  if (PLACE_OF.has(words[of]?.lower ?? '') && words[of + 1]?.lower === 'of' && of + 2 < to) {
    const at = words[of + 2]?.lower === 'the' ? of + 3 : of + 2
    const match = matchGazetteer(words, at, to)
    if (at < to) return { to: match?.to ?? at + 1, form: 'place', rule: 'land' }
  }
  if (DIRECTIONS.has(first.lower)) {
    const match = matchGazetteer(words, from + 1, to)
    if (match) return { to: match.to, form: 'place', rule: 'direction' }
  }
  for (let at = Math.min(to, from + 5) - 1; at > from; at--) {
    const word = words[at]
    if (!word?.isCapital) continue
    const isLand = LAND_HEADS.has(word.lower)
    if (!isLand && !VENUE_HEADS.has(word.lower)) continue
    const before = words.slice(from, at)
    if (before.some((one) => !one.isCapital && !/^(?:de|la|el|al|del|di|da|do)$/.test(one.lower)))
      continue
    if (
      before.some((one) =>
        /^(?:federal|space|central|community|music|depression)$/.test(one.lower),
      ) &&
      !matchGazetteer(words, from, at + 1) &&
      /^(?:reserve|station|park|hall|house)$/.test(word.lower)
    )
      continue
    if (before.some((one) => OFFICES.has(one.lower) || NOT_NAMES.has(one.lower))) continue
    if (before.every((one) => isDemonym(one.lower)) && !isLand) continue
    if (isPersonLike(words, from, at)) continue
    if (
      /^(?:county|city|state|district|region|village|town|common|green|sound|reserve|pass|range)$/.test(
        word.lower,
      ) &&
      (at - from > 2 || (at + 1 < to && isTitleWord(words, at + 1, to)))
    )
      continue
    return { to: at + 1, form: 'place', rule: isLand ? 'land' : 'venue' }
  }
  return undefined
}

/** Isla Fisher and Glen Campbell are people, unless a word before says that somebody is in or at them. */
function isGivenNameHere(words: Words, from: number): boolean {
  const [first, second] = [words[from], words[from + 1]]
  if (!first || !second || !isGivenName(first.folded)) return false
  const before = words[from - 1]?.lower ?? ''
  if (before === 'the' || before === 'at' || PLACE_PREPOSITIONS.has(before)) return false
  return findPlaces(`${first.folded} ${second.folded}`).length === 0
}

/** Where `St Andrew’s Church` and `St Catherine’s Point` end: what a saint owns is a place. */
function endOfSaints(words: Words, from: number, to: number): number | undefined {
  const [saint, name, owned] = words.slice(from, Math.min(from + 3, to))
  if (!/^(?:st\.?|saint)$/.test(saint?.lower ?? '') || !name?.isCapital) return undefined
  if (!name.isOwner || owned?.isCapital !== true || /^(?:day|eve|night)$/.test(owned.lower)) return undefined // prettier-ignore
  return owned.lower === 'church' || !ORGANISATION_HEADS.has(owned.lower) ? from + 3 : undefined
}

/** `Mass.` of `Salem, Mass., is old`; where the sentence ends too, its full stop belongs to that. */
function isState(words: Words, at: number): boolean {
  const word = words[at]
  if (word?.gap !== ', ') return false
  if (word.text.endsWith('.')) return STATES.has(word.text.slice(0, -1))
  return STATES.has(word.text) && words[at + 1]?.sentence !== word.sentence
}

function isPersonLike(words: Words, from: number, at: number): boolean {
  const [first, head] = [words[from], words[at]]
  if (!first || !head || at - from !== 1 || !MAY_BE_SURNAME.test(head.lower)) return false
  const before = words[from - 1]?.lower ?? ''
  if (/^(?:at|in|the|near|outside|from|to)$/.test(before)) return false
  return isGivenName(first.folded) && findPlaces(`${first.folded} ${head.folded}`).length === 0
}
