import { MONTHS, WEEKDAYS } from '@/lib/calendar/names'
import { CARDINALS, DECADE_WORDS, GROUPS, ORDINALS, PARTS, SCALES } from '@/lib/text/number-lists'
import type { Kind } from './item'
import type { MarkingContext } from './marking'
import { matchEntry, type EntryKey } from './match/match-entry'

/** The values in a sentence may be this many words longer than the key is written. */
const SPARE_WORDS = 3
const MOST_WORDS = 10

/** Whether some run of words in `text` is a right response to `key`. */
export function holdsValue(key: EntryKey, text: string, context: MarkingContext): boolean {
  const runs = runsOf(key, text)
  const isTelling = (run: readonly string[]) => isTellingRun(run, key.kind)
  // Marking is slow, and the value is nearly always where a figure or a capital is.
  return (
    runs.some((run) => isTelling(run) && isRight(key, run, context)) ||
    runs.some((run) => !isTelling(run) && isRight(key, run, context))
  )
}

/**
 * As `holdsValue`, looking only at runs that begin and end with what values of the kind are made of: figures, number
 * words, months, names.
 */
export function namesValue(key: EntryKey, text: string, context: MarkingContext): boolean {
  return runsOf(key, text).some((run) => isTellingRun(run, key.kind) && isRight(key, run, context))
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

function isTellingRun(run: readonly string[], kind: Kind): boolean {
  const [first = ''] = run
  return isTelling(first, kind) && (run.length === 1 || isTelling(run.at(-1) ?? '', kind))
}

function isTelling(word: string, kind: Kind): boolean {
  if (/\d/.test(word)) return true
  if (kind === 'person' || kind === 'place' || kind === 'text') return isName(word)
  const parts = word.toLowerCase().match(/\p{L}+/gu) ?? []
  return parts.some(
    (part) =>
      NUMBER_WORDS.has(part) || (kind === 'date' && (MONTHS.has(part) || WEEKDAYS.has(part))),
  )
}

/** "Which", "In" and "The" have a capital by their place. */
function isName(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word) && !OPENING.test(word)
}

const OPENING =
  /^(?:Who|Whom|Whose|What|Which|When|Where|Why|How|In|On|At|By|For|From|To|With|Besides|The|A|An|Is|Was|Did|Does)$/
