import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { isGivenName } from '@/lib/text/person-names/person-names'
import { ordinary } from './ordinary'
import {
  HONORIFICS,
  LAND_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_OF,
  VENUE_HEADS,
} from './name-lists'
import type { NameWord } from './name-words'

/** Words of a passage, by index, that may be one name or several side by side. */
export interface NameRun {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

const LINKS =
  /^(?:de|da|di|du|del|della|dei|dos|das|do|van|von|der|den|ter|bin|ibn|bint|al|el|la|le|les|y|kwa|zu|af|sur|san|abu|ul|es)$/
const EPITHETS =
  /^(?:great|elder|younger|terrible|conqueror|magnificent|german|bald|bold|lionheart|wise|brave|good|fat|pious|confessor|unready|impaler|first|second)$/
const MOST_WORDS = 12

/** The runs of capitalised words, with the small words that hold them together. */
export function findRuns(words: readonly NameWord[]): readonly NameRun[] {
  const runs: NameRun[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (word?.isCapital !== true || (word.isHeadline && ordinary(word))) {
      at += 1
      continue
    }
    const from = at
    let to = at + 1
    while (to - from < MOST_WORDS) {
      const step = stepFrom(words, to, from)
      if (step === 0) break
      to += step
    }
    runs.push({ from, to })
    at = to
  }
  return runs
}

/** How many words the run takes next, the last of them capitalised; 0 where it ends. */
function stepFrom(words: readonly NameWord[], at: number, from: number): number {
  const last = words[at - 1]
  if (!last || (last.isOwner && !goesOn(words, at))) return 0
  if (words[at]?.isHeadline === true && words[at] && ordinary(words[at])) return 0
  for (let ahead = at; ahead < at + 3; ahead++) {
    const word = words[ahead]
    if (!word || !/^\s?$/.test(word.gap) || word.sentence !== last.sentence) return 0
    if (word.isCapital) return ahead - at + 1
    if (!isLink(words, ahead, at, from)) return 0
  }
  return 0
}

/** `People's Republic`, `St Peter's Square`, `Children's Hospital`. */
function goesOn(words: readonly NameWord[], at: number): boolean {
  const [saint, owner, next] = [words[at - 2], words[at - 1], words[at]]
  if (!owner || !next?.isCapital) return false
  if (saint?.lower === 'st' || saint?.lower === 'saint') return true
  const isHead = VENUE_HEADS.has(next.lower) || LAND_HEADS.has(next.lower) || next.lower === 'wall'
  if (isHead && !ordinary(owner)) return true
  return (
    ordinary(owner) &&
    /^(?:people|children|women|men|workers|king|queen|farmers|teachers|writers|girls|boys|player|players)$/.test(
      owner.lower,
    )
  )
}

function isLink(words: readonly NameWord[], at: number, first: number, from: number): boolean {
  const word = words[at]
  const before = words[first - 1]
  if (!word || !before) return false
  if (LINKS.test(word.lower)) return true
  if (word.lower === 'the')
    return (
      /^(?:of|for)$/.test(words[at - 1]?.lower ?? '') ||
      (isGivenName(before.folded) && EPITHETS.test(words[at + 1]?.lower ?? ''))
    )
  const isOpened = ORGANISATION_OPENERS.has(before.lower) || ORGANISATION_HEADS.has(before.lower)
  if (word.lower === 'of')
    return (
      isOpened ||
      PLACE_OF.has(before.lower) ||
      HONORIFICS.has(before.lower) ||
      /^(?:city|state|county|province|house|medal|order)$/.test(before.lower)
    )
  if (word.lower === 'for') return isOpened
  const next = words[at + 1]
  if (word.lower === 'and' && next && findPlaces(`${before.folded} and ${next.folded}`).length > 0)
    return true
  if (word.lower === 'and')
    return words
      .slice(from, first)
      .some((one) => ORGANISATION_OPENERS.has(one.lower) || one.lower === 'national')
  return false
}
