import type { DateReading } from '@/lib/calendar/date-reading'
import { dayNumber, isRealDay, weekdayOf } from '@/lib/calendar/days'
import { daysOfPart } from '@/lib/calendar/part-of-date'
import { daysOf, type PartialDate, relate } from '@/lib/calendar/partial-date'
import { resolveDate } from '@/lib/calendar/resolve-date'
import type { MarkingContext, Verdict } from '../marking'
import type { DateKey } from './date-key'
import { isSameReading } from './join-dates'
import { judgeBare, judgeDayAlone, judgeShort, judgeUnresolved } from './judge-little'
import { judgeRelative, judgeWeekday } from './judge-relative'
import { passageDates, publishedYear } from './passage-dates'
import { isPlainYear } from './plain-year'
import { wholeYear } from './short-years'
import { CORRECT, INCORRECT, retry } from './verdicts'

/** The verdict on one date that a response says, day and month in the order of the language. */
export function judgeDate(key: DateKey, said: DateReading, context: MarkingContext): Verdict {
  if (isUnreal(said)) return retry('unreadable')
  const { hedge, ...plain } = said
  if (hedge !== undefined && !isOwnHedge(key, said, context)) return INCORRECT
  if (!key.date) return judgeUnresolved(key.reading, plain)
  if (plain.relative) return judgeRelative(key.date, plain, context)
  if (plain.bare !== undefined) return judgeBare(key.date, plain.bare, context)
  const isShort = plain.shortYear !== undefined || plain.shortDecade !== undefined
  if (isShort || plain.hundreds !== undefined) {
    const short = judgeShort(key.date, plain, context)
    if (short) return short
  }
  const reading = withYear(plain, context)
  if (reading.day !== undefined && reading.month === undefined)
    return judgeDayAlone(key.date, reading)
  if (reading.weekday !== undefined && isNothingElse(reading))
    return judgeWeekday(key.date, reading.weekday, context)
  const isWithoutYear =
    reading.year === undefined && reading.decade === undefined && reading.century === undefined
  return isWithoutYear
    ? judgeYearless(key, key.date, reading, context)
    : judgeResolved(key, key.date, reading, reading.year, context)
}

function isNothingElse(reading: DateReading): boolean {
  return resolveDate(reading, 2000) === undefined && reading.day === undefined
}

function withYear(reading: DateReading, context: MarkingContext): DateReading {
  if (reading.shortYear === undefined) return reading
  return { ...reading, year: wholeYear(reading.shortYear, publishedYear(context.published)) }
}

function isUnreal({ isUnreal: isKnown, day, month, year }: DateReading): boolean {
  if (isKnown || day === undefined) return isKnown === true
  return month === undefined ? day < 1 || day > 31 : !isRealDay(month, day, year)
}

/** A hedge that the key or the passage has too. */
function isOwnHedge(key: DateKey, said: DateReading, context: MarkingContext): boolean {
  if (said.hedge === key.reading.hedge) return true
  return passageDates(context).some(({ reading, dates }) => {
    if (reading.hedge !== said.hedge) return false
    const date = resolveDate(said)
    if (date) return dates.some((found) => relate(found, date) === 'same')
    return isSameReading(reading, said) && isSaid(key, dates)
  })
}

function isSaid({ date }: DateKey, dates: readonly PartialDate[]): boolean {
  return date !== undefined && dates.some((found) => relate(found, date) === 'same')
}

/** Read as if in the key's year; then it must be plain that it is that year. */
function judgeYearless(
  key: DateKey,
  date: PartialDate,
  reading: DateReading,
  context: MarkingContext,
): Verdict {
  for (const year of yearsOf(date)) {
    const verdict = judgeResolved(key, date, reading, year, context)
    if (verdict.verdict === 'correct')
      return isPlainYear(reading, year, context) ? CORRECT : retry('imprecise')
    if (verdict.verdict === 'retry') return verdict
  }
  const isCoarse = ['year', 'decade', 'century'].includes(date.precision)
  return isCoarse ? retry('imprecise') : INCORRECT
}

function yearsOf(date: PartialDate): readonly number[] {
  switch (date.precision) {
    case 'year':
    case 'decade':
    case 'century':
      return []
    case 'interval':
      return yearsOf(date.start)
    case 'week':
      return [date.year, date.year - 1]
    default:
      return [date.year]
  }
}

function judgeResolved(
  key: DateKey,
  ours: PartialDate,
  reading: DateReading,
  year: number | undefined,
  context: MarkingContext,
): Verdict {
  const theirs = resolveDate(reading, year)
  if (!theirs || contradictsWeekday(reading, year)) return INCORRECT
  const keyPart = key.reading.part
  if (reading.part !== undefined) {
    if (reading.part === keyPart && relate(ours, theirs) === 'same') return CORRECT
    return judgePart(ours, theirs, reading.part, context)
  }
  if (keyPart !== undefined) return judgeAgainstPart(ours, keyPart, theirs)
  const verdict = judgeDates(ours, theirs)
  const isOwnSeason = theirs.precision === 'season' && usesSeason(theirs, context)
  return verdict === INCORRECT && isOwnSeason && isSameYear(ours, theirs)
    ? retry('imprecise')
    : verdict
}

/** No month says its season; but the passage may have called it so. */
function usesSeason(date: PartialDate, context: MarkingContext): boolean {
  return passageDates(context).some(({ dates }) =>
    dates.some((found) => relate(found, date) === 'same'),
  )
}

function isSameYear(a: PartialDate, b: PartialDate): boolean {
  return 'year' in a && 'year' in b && a.year === b.year && a.precision !== 'season'
}

function contradictsWeekday({ weekday, month, day }: DateReading, year?: number): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return false
  return year !== undefined && weekdayOf(dayNumber({ year, month, day })) !== weekday
}

/** The verdict on a date against a key: at the key's precision, and no part of an interval for the whole. */
export function judgeDates(key: PartialDate, response: PartialDate): Verdict {
  const relation = relate(key, response)
  if (relation === 'same') return CORRECT
  if (response.precision === 'interval') return INCORRECT
  if (key.precision === 'interval') {
    const isEnd = [key.start, key.end].some((end) => relate(end, response) === 'same')
    return isEnd || relation === 'whole' ? retry('imprecise') : INCORRECT
  }
  if (relation === 'part') return CORRECT
  return relation === 'whole' || relation === 'overlap' ? retry('imprecise') : INCORRECT
}

/** "early 1980s": more than the key says, unless the passage says it; or less, if the key lies in it. */
function judgePart(
  key: PartialDate,
  whole: PartialDate,
  part: 'early' | 'mid' | 'late',
  context: MarkingContext,
): Verdict {
  const relation = relate(key, whole)
  if (relation === 'same' || relation === 'part') {
    const isOwn = passageDates(context).some(
      ({ reading, dates }) =>
        reading.part === part && dates.some((date) => relate(date, whole) === 'same'),
    )
    return isOwn ? CORRECT : INCORRECT
  }
  const [days, ours] = [daysOfPart(whole, part), daysOf(key)]
  const isInside = days && ours && days.first <= ours.last && ours.first <= days.last
  return relation === 'whole' && isInside ? retry('imprecise') : INCORRECT
}

function judgeAgainstPart(
  key: PartialDate,
  part: 'early' | 'mid' | 'late',
  response: PartialDate,
): Verdict {
  const relation = relate(key, response)
  if (relation === 'same' || relation === 'whole') return retry('imprecise')
  const [days, theirs] = [daysOfPart(key, part), daysOf(response)]
  const isInside = days && theirs && days.first <= theirs.first && theirs.last <= days.last
  return relation === 'part' && isInside ? CORRECT : INCORRECT
}
