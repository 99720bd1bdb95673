import type { DateReading } from '@/lib/calendar/date-reading'
import { type PartialDate, relate } from '@/lib/calendar/partial-date'
import type { DateMention, DateScan } from '@/lib/calendar/read-dates'
import { resolveDate } from '@/lib/calendar/resolve-date'

/** What a response says of dates: one, the two ends of a range, or several. */
export type SaidDates =
  | { readonly shape: 'none' }
  | { readonly shape: 'one'; readonly reading: DateReading }
  | { readonly shape: 'range'; readonly start: DateReading; readonly end: DateReading }
  | { readonly shape: 'several' }

const RANGE_JOINTS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-'])

/** Puts the mentions of a response together: a date said twice is one, "to" and "between … and" make a range. */
export function joinDates(scan: DateScan): SaidDates {
  const [first, second, ...rest] = scan.mentions
  if (!first) return { shape: 'none' }
  if (!second) return { shape: 'one', reading: first.reading }
  if (rest.length > 0)
    return isAllSame(first, [second, ...rest]) ? one(first) : { shape: 'several' }
  const isSeasonOfTwoYears =
    first.reading.season !== undefined &&
    ['-', '/'].includes(second.joint) &&
    isYearAlone(second.reading)
  if (isSeasonOfTwoYears) return one(first)
  const isRange =
    RANGE_JOINTS.has(second.joint) ||
    isNextYear(first, second) ||
    (scan.isBetween && second.joint === 'and')
  if (isRange) return rangeOf(first.reading, second.reading)
  return isAllSame(first, [second]) ? one(first) : { shape: 'several' }
}

/** "2019/20" */
function isNextYear(first: DateMention, second: DateMention): boolean {
  const { year } = first.reading
  const { bare } = second.reading
  return (
    second.joint === '/' && year !== undefined && bare !== undefined && (year + 1) % 100 === bare
  )
}

function one(mention: DateMention): SaidDates {
  return { shape: 'one', reading: mention.reading }
}

function isYearAlone(reading: DateReading): boolean {
  const fields = Object.keys(reading)
  return fields.length === 1 && ['bare', 'year', 'shortYear'].includes(fields[0] ?? '')
}

/** Both must say the same in the same fields, or be the same date. */
function isAllSame(first: DateMention, rest: readonly DateMention[]): boolean {
  const date = resolveDate(first.reading)
  return rest.every(({ reading }) => {
    if (isSameReading(first.reading, reading)) return true
    const other = resolveDate(reading)
    return date !== undefined && other !== undefined && relate(date, other) === 'same'
  })
}

/** Whether two readings say the same of every field. */
export function isSameReading(a: DateReading, b: DateReading): boolean {
  return READ_FIELDS.every((field) => a[field] === b[field]) && isSameDistance(a, b)
}

const READ_FIELDS = [
  'year', 'shortYear', 'month', 'day', 'weekday', 'season', 'quarter', 'week', 'weekOf', 'decade', 'shortDecade',
  'century', 'hundreds', 'part', 'hedge', 'bare',
] as const // prettier-ignore

function isSameDistance({ relative: a }: DateReading, { relative: b }: DateReading): boolean {
  if (a === undefined || b === undefined) return a === b
  const distance = a.unit === 'named' ? a.step : a.offset
  return a.unit === b.unit && distance === (b.unit === 'named' ? b.step : b.offset)
}

/** Each end takes from the other what it leaves out: "14-16 November 2023", "July to September 2023", "1914-18". */
function rangeOf(first: DateReading, last: DateReading): SaidDates {
  const { bare: firstBare, ...start } = first
  const { bare: lastBare, ...end } = last
  const isYears = first.month === undefined && first.year !== undefined && lastBare !== undefined
  if (isYears) {
    const year = Math.floor((first.year ?? 0) / 100) * 100 + (lastBare ?? 0)
    return { shape: 'range', start: first, end: { ...end, year } }
  }
  const year = start.year ?? end.year
  const month = end.month ?? start.month
  return {
    shape: 'range',
    start: { month, ...start, ...(firstBare === undefined ? {} : { day: firstBare }), year },
    end: {
      month,
      ...end,
      ...(lastBare === undefined ? {} : { day: lastBare }),
      year: end.year ?? year,
    },
  }
}

/** The interval between two readings, `year` standing in for one that both leave out. */
export function resolveInterval(
  start: DateReading,
  end: DateReading,
  year?: number,
): PartialDate | undefined {
  const [first, last] = [resolveDate(start, year), resolveDate(end, year)]
  return first && last && { precision: 'interval', start: first, end: last }
}
