import { CARDINALS, DECADE_WORDS, GROUPS, ORDINALS, PARTS, SCALES } from '@/lib/text/number-lists'
import type { MarkingContext } from './marking'
import { matchEntry, type EntryKey } from './match/match-entry'

/** The values in a sentence may be this many words longer than the key is written. */
const SPARE_WORDS = 3
const MOST_WORDS = 10

/** Whether some run of words in `text` is a right response to `key`. */
export function holdsValue(key: EntryKey, text: string, context: MarkingContext): boolean {
  const runs = runsOf(key, text)
  // Marking is slow, and the value is nearly always where a figure or a capital is.
  return (
    runs.some((run) => isTelling(run) && isRight(key, run, context)) ||
    runs.some((run) => !isTelling(run) && isRight(key, run, context))
  )
}

/** As `holdsValue`, looking only at runs that begin and end with a figure, a number word or a capital. */
export function namesValue(key: EntryKey, text: string, context: MarkingContext): boolean {
  return runsOf(key, text).some((run) => isTelling(run) && isRight(key, run, context))
}

function isRight(key: EntryKey, run: readonly string[], context: MarkingContext): boolean {
  return matchEntry(key, run.join(' '), context).verdict === 'correct'
}

function runsOf(key: EntryKey, text: string): readonly (readonly string[])[] {
  const words = text.split(/\s+/)
  const longest = Math.min(MOST_WORDS, key.key.split(/\s+/).length + SPARE_WORDS)
  return words.flatMap((_, start) => {
    const most = Math.min(longest, words.length - start)
    return Array.from({ length: most }, (_, more) => words.slice(start, start + more + 1))
  })
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'hundred',
  ...[CARDINALS, ORDINALS, SCALES, GROUPS, PARTS, DECADE_WORDS].flatMap((list) => [...list.keys()]),
])

function isTelling(run: readonly string[]): boolean {
  return isTellingWord(run[0] ?? '') && (run.length === 1 || isTellingWord(run.at(-1) ?? ''))
}

function isTellingWord(word: string): boolean {
  if (/\d|^\P{L}*\p{Lu}/u.test(word)) return true
  const parts = word.toLowerCase().match(/\p{L}+/gu) ?? []
  return parts.some((part) => NUMBER_WORDS.has(part))
}
