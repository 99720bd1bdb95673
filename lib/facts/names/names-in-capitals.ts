import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { isDemonym } from './demonyms'
import { NOT_NAMES } from './name-lists'
import type { NameWord } from './name-words'
import { ordinary } from './ordinary'

const MOST_WORDS = 3

/** The words, folded, that the passage writes with a capital of their own: names, as far as one can see. */
export function namesWritten(words: readonly NameWord[]): ReadonlySet<string> {
  const names = new Set<string>()
  const plain = new Set<string>()
  for (const word of words) {
    if (!word.isCapital) plain.add(word.lower)
    else if (isNameLike(word)) names.add(word.folded)
  }
  return new Set([...names].filter((name) => !plain.has(name)))
}

function isNameLike(word: NameWord): boolean {
  if (word.isInCapitals || word.isShouted || word.folded.length < 3) return false
  if (NOT_NAMES.has(word.lower) || isDemonym(word.lower)) return false
  return !ordinary(word) || (!word.opens && !word.isHeadline && isSurname(word.folded))
}

/** Where a name ends that begins at `from` of a line in capitals; `from` itself if none does. */
export function endInCapitals(
  words: readonly NameWord[],
  from: number,
  written: ReadonlySet<string>,
): number {
  let to = from
  while (
    to - from < MOST_WORDS &&
    isJoined(words, from, to) &&
    written.has(words[to]?.folded ?? '')
  )
    to += 1
  for (let end = from + MOST_WORDS; end > to; end--)
    if (isJoined(words, from, end - 1) && isPlace(words.slice(from, end))) to = end
  return to > from ? endOfBody(words, from, to) : endOfFullName(words, from)
}

/** What makes an event or a body of the name before it: `BRUSSELS GRAND PRIX`, `MILWAUKEE OPEN`. */
const BODY =
  /^(?:open|grand|prix|cup|league|championships?|classic|masters|tournament|bank|university|college|rally|marathon)$/

function endOfBody(words: readonly NameWord[], from: number, at: number): number {
  let to = at
  while (isJoined(words, from, to) && BODY.test(words[to]?.lower ?? '')) to += 1
  return to
}

function isJoined(words: readonly NameWord[], from: number, at: number): boolean {
  const word = words[at]
  if (word?.isInCapitals !== true) return false
  return at === from || (word.gap === ' ' && words[at - 1]?.isOwner !== true)
}

function isPlace(named: readonly NameWord[]): boolean {
  const name = named.map(({ folded }) => folded).join(' ')
  if (!isKnownPlace(name)) return false
  if (named.length > 1) return !named.every((word) => ordinary(word)) || isCountry(name)
  return isCountry(name) || !named.some((word) => ordinary(word) || isGivenName(word.folded))
}

function isCountry(name: string): boolean {
  return findPlaces(name).some(({ level }) => level === 'country')
}

/** `JOHN MAJOR` needs no other mention. */
function endOfFullName(words: readonly NameWord[], from: number): number {
  const [first, last] = [words[from], words[from + 1]]
  if (!first || !last || !isJoined(words, from, from + 1)) return from
  if (ordinary(first) && ordinary(last)) return from
  return isGivenName(first.folded) && isSurname(last.folded) ? from + 2 : from
}
