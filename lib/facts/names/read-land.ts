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
  PLACE_OF,
  VENUE_HEADS,
} from './name-lists'
import { isTitleWord } from './title-words'
import type { Form, Words } from './name-form'

/** Names of people that end as names of places do: Benny Hill, Tiger Woods. */
const MAY_BE_SURNAME =
  /^(?:hill|hills|lake|green|forest|rivers|bay|park|parks|church|house|hall|bridge|bridges|glen|marsh|common|castle|tower|towers|cape|street|lane|temple|fort|chapel|ridge|road|wells|woods|heath|moor|island|sound|west|north|prison|pass|village|garden|gardens)$/

/** `Lake Titicaca`, `Rift Valley`, `Gulf of Mexico`, `South Darfur`, `Clarence House`. */
export function readLand(words: Words, from: number, to: number): Form | undefined {
  const first = words[from]
  if (!first?.isCapital) return undefined
  if (
    LAND_OPENERS.has(first.lower) &&
    words[from + 1]?.isCapital &&
    from + 1 < to &&
    (!first.opens || FOREIGN_LAND_OPENERS.has(first.lower))
  ) {
    const match = matchGazetteer(words, from + 1, to)
    return { to: match?.to ?? from + 2, form: 'place', rule: 'land' }
  }
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

function isPersonLike(words: Words, from: number, at: number): boolean {
  const [first, head] = [words[from], words[at]]
  if (!first || !head || at - from !== 1 || !MAY_BE_SURNAME.test(head.lower)) return false
  const before = words[from - 1]?.lower ?? ''
  if (/^(?:at|in|the|near|outside|from|to)$/.test(before)) return false
  return isGivenName(first.folded) && findPlaces(`${first.folded} ${head.folded}`).length === 0
}
