import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { ordinary } from './ordinary'
import {
  HONORIFICS,
  LAND_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_OF,
  VENUE_HEADS,
} from './name-lists'
import { endInCapitals, namesWritten } from './names-in-capitals'
import type { NameWord } from './name-words'

/** Words of a passage, by index, that may be one name or several side by side. */
export interface NameRun {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

const LINKS =
  /^(?:de|da|di|du|del|della|dei|dos|das|do|van|von|der|den|ter|bin|ibn|bint|al|el|la|le|les|y|kwa|zu|af|sur|san|abu|ul|es|wa|arap|ould)$/
const EPITHETS =
  /^(?:great|elder|younger|terrible|conqueror|magnificent|german|bald|bold|lionheart|wise|brave|good|fat|pious|confessor|unready|impaler|first|second)$/
const MOST_WORDS = 12

/** The runs of capitalised words, with the small words that hold them together. */
export function findRuns(words: readonly NameWord[]): readonly NameRun[] {
  const runs: NameRun[] = []
  let written: ReadonlySet<string> | undefined
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (word?.isInCapitals === true) {
      written ??= namesWritten(words)
      const to = endInCapitals(words, at, written)
      if (to > at) runs.push({ from: at, to })
      at = Math.max(to, at + 1)
      continue
    }
    if (word?.isCapital !== true || isOfHeadline(words, at)) {
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

/** Whether a word has its capital from the headline that it stands in: `Wins`, but neither `Japan` nor `Bob Hope`. */
function isOfHeadline(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word?.isHeadline !== true || !word.isCapital || !ordinary(word)) return false
  if (findPlaces(word.folded).some(({ level }) => level === 'country')) return false
  return !isOfFullName(word, words[at + 1]) && !endsName(words, at)
}

/** Whether a given name that is a word too stands before a surname. */
function isOfFullName(word: NameWord, next: NameWord | undefined): boolean {
  if (!next?.isCapital || next.gap !== ' ' || !isGivenName(word.folded)) return false
  return !ordinary(next) || isSurname(next.folded)
}

/** Whether an English word ends the name before it: `Moin Khan`, `Jack Hill`, `Czech Republic`, `Craig Parry` in a list. */
function endsName(words: readonly NameWord[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word || !before?.isCapital || before.isOwner || word.gap !== ' ') return false
  const isAlone = before.gap !== ' ' && after?.gap !== ' '
  if (isAlone && isGivenName(before.folded) && !ordinary(before)) return true
  if (isSurname(word.folded) && (!ordinary(before) || isGivenName(before.folded))) return true
  return !ordinary(before) && findPlaces(`${before.folded} ${word.folded}`).length > 0
}

/** How many words the run takes next, the last of them capitalised; 0 where it ends. */
function stepFrom(words: readonly NameWord[], at: number, from: number): number {
  const last = words[at - 1]
  if (!last || (last.isOwner && !goesOn(words, at))) return 0
  if (isOfHeadline(words, at)) return 0
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
