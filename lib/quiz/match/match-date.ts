import type { DateReading } from '@/lib/calendar/date-reading'
import { parseEdtf } from '@/lib/calendar/edtf'
import { foldDate } from '@/lib/calendar/fold-date'
import { type PartialDate, relate } from '@/lib/calendar/partial-date'
import { type DateScan, readDates } from '@/lib/calendar/read-dates'
import type { MarkingContext, Verdict } from '../marking'
import { type DateKey, readDateKey } from './date-key'
import { FILLERS, NEGATIONS } from './fillers'
import { isSameReading, joinDates, resolveInterval } from './join-dates'
import { judgeDate, judgeDates } from './judge-date'
import { mendMisspelling } from './misspelt-words'
import { passageRanges } from './passage-dates'
import { passageNumbers, stemOf } from './passage-numbers'
import { isPlainYear } from './plain-year'
import { CORRECT, INCORRECT, retry } from './verdicts'

/** "may" is a month, but not before "be". */
const MODAL_MAY = /\bmay (?=be\b|have\b)/g

/** Marks a response to a `date` key at the key's precision, read by the passage, its language and its publication. */
export function matchDate(response: string, key: string, context: MarkingContext): Verdict {
  const ours = readDateKey(key, context)
  const folded = foldDate(response).replace(MODAL_MAY, '')
  if (folded === ours.folded || isSameEdtf(response, ours)) return CORRECT
  const verdict = mark(folded, ours, context)
  const mended = mendMisspelling(folded, 'date')
  if (mended === undefined) return verdict
  const other = mark(mended, ours, context)
  const isReadable = other.verdict === 'correct' || other.verdict === 'retry'
  const isNear = isReadable && !(other.verdict === 'retry' && other.reason === 'unreadable')
  return isNear ? retry('spelling') : other
}

/** `2023-24` is a season only where the key is that one. */
function isSameEdtf(response: string, { date }: DateKey): boolean {
  const said = date && parseEdtf(response.trim())
  if (!said || (said.precision === 'interval') !== (date.precision === 'interval')) return false
  return relate(date, said) === 'same'
}

function mark(folded: string, key: DateKey, context: MarkingContext): Verdict {
  const scan = readDates(folded, context.language, Infinity)
  const said = joinDates(scan)
  if (said.shape === 'none' || !isUnderstood(scan, context)) return retry('unreadable')
  if (said.shape === 'several') return retry('several')
  if (said.shape === 'range') return markRange(said.start, said.end, key, context)
  const { swapped, ...own } = said.reading
  const verdict = judgeDate(key, own, context)
  if (verdict.verdict === 'correct' || !swapped) return verdict
  const other = judgeDate(key, { ...own, ...swapped }, context)
  return other.verdict === 'correct' ? retry('ambiguous') : verdict
}

/** Words that move a date away from the one beside them. */
const SHIFTS: ReadonlySet<string> = new Set(
  `days weeks months years hours later earlier ago eve except following preceding half`.split(' '),
)

/** Words beside a date change nothing unless they deny or move it; a bare number must stand alone. */
function isUnderstood(scan: DateScan, context: MarkingContext): boolean {
  const unknown = scan.others.filter((word) => !FILLERS.has(word))
  if (unknown.length === 0) return true
  if (unknown.some((word) => NEGATIONS.has(word) || SHIFTS.has(word))) return false
  if (scan.mentions.every(({ reading }) => reading.bare === undefined)) return true
  const { words } = passageNumbers(context.passage, context.language)
  return unknown.every((word) => words.has(stemOf(word)))
}

function markRange(
  start: DateReading,
  end: DateReading,
  key: DateKey,
  context: MarkingContext,
): Verdict {
  const hasYear = start.year !== undefined || end.year !== undefined || start.decade !== undefined
  const year = hasYear ? undefined : yearOf(key)
  const range = resolveInterval(start, end, year)
  if (!range) return retry('unreadable')
  if (!key.date) return INCORRECT
  const verdict = judgeDates(key.date, range)
  if (verdict.verdict !== 'correct' || year === undefined) return verdict
  return isOwnRange(start, end, key.date, context) || isPlainYear(start, year, context)
    ? CORRECT
    : retry('imprecise')
}

/** Whether the passage has that range, with its year, and means the key by it wherever it has it. */
function isOwnRange(
  start: DateReading,
  end: DateReading,
  key: PartialDate,
  context: MarkingContext,
): boolean {
  const own = passageRanges(context).filter(
    (range) => isSameWithoutYear(range.start, start) && isSameWithoutYear(range.end, end),
  )
  return (
    own.length > 0 &&
    own.every((range) => {
      const whole = resolveInterval(range.start, range.end)
      return whole !== undefined && relate(key, whole) === 'same'
    })
  )
}

function isSameWithoutYear(said: DateReading, other: DateReading): boolean {
  return isSameReading({ ...said, year: undefined }, { ...other, year: undefined })
}

function yearOf({ date }: DateKey): number | undefined {
  if (date === undefined) return undefined
  if (date.precision === 'interval') return 'year' in date.start ? date.start.year : undefined
  return 'year' in date ? date.year : undefined
}
