import { CARDINALS, DECADE_WORDS, ORDINALS, SCALES } from '@/lib/text/number-lists'
import { famousPlaceNames, isKnownPlace } from '@/lib/text/gazetteer/known-places'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { boundedDistance } from './edit-distance'

/** Names that are not the key's, folded: a response that is one of them, or as near to one, is no misspelling. */
export interface OtherNames {
  readonly names: readonly string[]
  /** Single words of names, `larry` for "Larry Page". */
  readonly words: ReadonlySet<string>
  /** Whether the names of known places are other names too. */
  readonly places: boolean
  /** Whether they are people's: one letter makes Tim of Tom and Jean of Sean. */
  readonly people?: boolean
}

export const NO_OTHER_NAMES: OtherNames = { names: [], words: new Set(), places: false }

/** A key shorter than this is never nearly met, and one of LONG letters may be missed by two. */
const SHORT = 5
const LONG = 9
const LONGEST = 200

const LISTED_WORDS: ReadonlySet<string> = new Set([
  ...[CARDINALS, ORDINALS, SCALES, DECADE_WORDS].flatMap((words) => [...words.keys()]),
  ...`hundred dozen half january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
])

const REGNAL =
  /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi|xxii|xxiii)$/

/**
 * The first of `keys` that `response` misspells (both folded, without diacritics), or undefined. Words that only mean
 * something when they are exact (digits, number words, months, weekdays, regnal numerals, initials) must be the same.
 */
export function findMisspelling(
  response: string,
  keys: readonly string[],
  others: OtherNames,
): string | undefined {
  if (response.length > LONGEST || keys.includes(response)) return undefined
  for (const key of keys) {
    if (key.length > LONGEST || Math.abs(key.length - response.length) > 2) continue
    const letters = countLetters(key)
    if (letters < SHORT) continue
    const distance = boundedDistance(response, key, letters < LONG ? 1 : 2)
    if (distance === undefined || !hasSameFixedWords(response, key)) continue
    if (!isOtherName(response, key, distance, keys, others)) return key
  }
  return undefined
}

function countLetters(key: string): number {
  return key.match(/\p{L}/gu)?.length ?? 0
}

/** Whether both hold the same figures, initials and numerals, and no listed word of one is another in the other. */
function hasSameFixedWords(response: string, key: string): boolean {
  const said = fixedWords(response)
  const wanted = fixedWords(key)
  const missing = wanted.filter((word) => !said.includes(word))
  if (said.length + missing.length !== wanted.length) return false
  if (said.some((word) => !wanted.includes(word))) return false
  const changed = response.includes(' ') ? changedWords(response, key) : [response]
  return missing.every((word) => changed.some((other) => isOnlyNear(other, word)))
}

function fixedWords(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(
      (word) => word.length === 1 || LISTED_WORDS.has(word) || REGNAL.test(word) || /\d/.test(word),
    )
}

/** Whether `word` misspells this listed word and might be meant for no other. */
function isOnlyNear(word: string, listed: string): boolean {
  if (!LISTED_WORDS.has(listed) || listed.length < 4) return false
  const distance = boundedDistance(word, listed, listed.length < LONG ? 1 : 2)
  if (distance === undefined) return false
  for (const other of LISTED_WORDS)
    if (other !== listed && boundedDistance(word, other, distance) !== undefined) return false
  return true
}

function isOtherName(
  response: string,
  key: string,
  distance: number,
  keys: readonly string[],
  others: OtherNames,
): boolean {
  if (isOrdinaryWord(response) || isKnownPlace(response)) return true
  if (
    changedWords(response, key).some(
      (word) => others.words.has(word) || (others.places && isKnownPlace(word)),
    )
  )
    return true
  if (others.people === true && hasOtherShortWord(response, key)) return true
  const isNearer = (name: string): boolean =>
    !keys.includes(name) && boundedDistance(response, name, distance) !== undefined
  if (others.names.some(isNearer)) return true
  return others.places && hasFamousNear(response, distance, isNearer)
}

/** Whether a word of up to four letters has another letter for one of the key's: "Tim Reilly" is not Tom. */
function hasOtherShortWord(response: string, key: string): boolean {
  const wanted = key.split(' ')
  const said = response.split(' ')
  if (said.length === 1 || said.length !== wanted.length) return false
  return said.some((word, index) => {
    const other = wanted[index] ?? ''
    if (word === other || word.length > SHORT - 1 || word.length !== other.length) return false
    return [...word].filter((letter, at) => letter !== other[at]).length === 1
  })
}

interface LetteredName {
  readonly name: string
  readonly letters: number
}

// Read with the module, as the words are, so that no pupil's response waits for them.
const FAMOUS_NAMES = byLength(famousPlaceNames())
isOrdinaryWord('')

/** Only names of nearly the same length and letters are compared in full. */
function hasFamousNear(
  response: string,
  distance: number,
  isNearer: (name: string) => boolean,
): boolean {
  const letters = lettersOf(response)
  for (let length = response.length - distance; length <= response.length + distance; length++)
    for (const other of FAMOUS_NAMES.get(length) ?? [])
      if (countBits(other.letters ^ letters) <= 2 * distance && isNearer(other.name)) return true
  return false
}

function byLength(names: readonly string[]): ReadonlyMap<number, readonly LetteredName[]> {
  const found = new Map<number, LetteredName[]>()
  for (const name of names) {
    const list = found.get(name.length) ?? []
    list.push({ name, letters: lettersOf(name) })
    found.set(name.length, list)
  }
  return found
}

/** One bit for each letter from a to z that occurs. */
function lettersOf(name: string): number {
  let bits = 0
  for (let at = 0; at < name.length; at++) bits |= 1 << (name.charCodeAt(at) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** The words of `response` that are not in `key`; none where it is a single word. */
export function changedWords(response: string, key: string): readonly string[] {
  const words = response.split(' ')
  if (words.length === 1) return []
  const known = new Set(key.split(' '))
  return words.filter((word) => !known.has(word))
}
