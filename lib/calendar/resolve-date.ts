import type { DateReading } from './date-reading'
import { dayNumber, dayOfNumber, isRealDay, weekOf, weekdayOf, weeksIn } from './days'
import type { PartialDate } from './partial-date'

/**
 * The date that a reading says, `year` standing in for one that it leaves out. Undefined if it says too little to be a
 * date, or says a day or a week that the calendar has not got.
 */
export function resolveDate(reading: DateReading, year?: number): PartialDate | undefined {
  const own = reading.year ?? year
  const { month, day, quarter, season, week } = reading
  if (reading.decade !== undefined) return { precision: 'decade', decade: reading.decade }
  if (reading.century !== undefined) return { precision: 'century', century: reading.century }
  if (own === undefined) return undefined
  if (month !== undefined && day !== undefined) {
    if (!isRealDay(month, day, own)) return undefined
    const date = { year: own, month, day }
    if (reading.weekOf !== undefined) return weekFrom(reading.weekOf, dayNumber(date))
    return { precision: 'day', ...date }
  }
  if (day !== undefined) return undefined
  if (month !== undefined) return { precision: 'month', year: own, month }
  if (quarter !== undefined) return { precision: 'quarter', year: own, quarter }
  if (season !== undefined) return { precision: 'season', year: own, season }
  if (week !== undefined)
    return week >= 1 && week <= weeksIn(own) ? { precision: 'week', year: own, week } : undefined
  return reading.year === undefined ? undefined : { precision: 'year', year: own }
}

/** A week said to begin on another day than Monday is no ISO week. */
function weekFrom(weekOfDay: 'of' | 'from', day: number): PartialDate | undefined {
  if (weekOfDay === 'from' && weekdayOf(day) !== 1) return undefined
  return { precision: 'week', ...weekOf(day) }
}

/** The dates that wording relative to the day of publication can mean, the likeliest first. */
export function resolveRelative(reading: DateReading, published: number): readonly PartialDate[] {
  const { relative } = reading
  if (relative === undefined) return []
  if (relative.unit === 'named') return resolveNamed(reading, relative.step, published)
  const { year, month } = dayOfNumber(published)
  switch (relative.unit) {
    case 'day':
      return [dayAt(published + relative.offset)]
    case 'week':
      return [{ precision: 'week', ...weekOf(published + 7 * relative.offset) }]
    case 'month': {
      const months = year * 12 + month - 1 + relative.offset
      return [
        {
          precision: 'month',
          year: Math.floor(months / 12),
          month: (((months % 12) + 12) % 12) + 1,
        },
      ]
    }
    case 'year':
      return [{ precision: 'year', year: year + relative.offset }]
  }
}

function resolveNamed(
  reading: DateReading,
  step: -1 | 0 | 1,
  published: number,
): readonly PartialDate[] {
  if (reading.weekday !== undefined) {
    const ahead = (reading.weekday - weekdayOf(published) + 7) % 7
    const next = published + (ahead === 0 ? 7 : ahead)
    const last = published - (7 - ahead)
    const ofThisWeek = published - weekdayOf(published) + reading.weekday
    if (step === 0) return unique([ofThisWeek, published + ahead])
    return step === 1 ? unique([next, ofThisWeek + 7]) : unique([last, ofThisWeek - 7])
  }
  const { year, month } = dayOfNumber(published)
  if (reading.month !== undefined) {
    const isPast = reading.month < month
    if (step === 0) return years(reading, [year])
    return years(
      reading,
      step === 1 ? [isPast ? year + 1 : year, year + 1] : [isPast ? year : year - 1, year - 1],
    )
  }
  return years(reading, step === 0 ? [year] : [year + step, year])
}

function years(reading: DateReading, candidates: readonly number[]): readonly PartialDate[] {
  return [...new Set(candidates)].flatMap((year) => resolveDate(reading, year) ?? [])
}

function unique(days: readonly number[]): readonly PartialDate[] {
  return [...new Set(days)].map(dayAt)
}

/** The day of a day number as a date. */
export function dayAt(number: number): PartialDate {
  return { precision: 'day', ...dayOfNumber(number) }
}
