import type { DateReading } from '@/lib/calendar/date-reading'
import { resolveDate } from '@/lib/calendar/resolve-date'
import type { MarkingContext } from '../marking'
import { type PassageDate, passageDates, publishedDay, publishedYear } from './passage-dates'
import { dayOfNumber, weekdayOf, dayNumber } from '@/lib/calendar/days'

const NEAR = 60

/**
 * Whether the year that a response leaves out is plainly `year`: the passage has such a date in no other year; or it
 * has none, and the years that it and its publication name are that one alone.
 */
export function isPlainYear(reading: DateReading, year: number, context: MarkingContext): boolean {
  const found = passageDates(context)
  for (const isAlike of [sameDay(reading), sameMonth(reading)]) {
    const alike = found.filter((one) => one.dates.length > 0 && isAlike(one))
    if (alike.length > 0) return alike.every((one) => yearsOf(one).includes(year))
  }
  const years = new Set(
    found.flatMap(({ reading }) => (isLikelyYear(reading.year) ? [reading.year] : [])),
  )
  const published = nearestYear(reading, context)
  if (published !== undefined) years.add(published)
  return years.size === 1 && years.has(year)
}

/** Four digits far from our time mostly count something. */
function isLikelyYear(year: number | undefined): year is number {
  return year !== undefined && year >= 1400 && year <= 2100
}

/** The year of publication, or the one before or after it if such a date is near in that one. */
function nearestYear(reading: DateReading, context: MarkingContext): number | undefined {
  const published = publishedDay(context.published)
  if (published === undefined || reading.month === undefined)
    return publishedYear(context.published)
  const { year } = dayOfNumber(published)
  const { month, day = 15 } = reading
  const distance = (one: number): number =>
    Math.abs(dayNumber({ year: one, month, day }) - published)
  const years = [year - 1, year + 1].filter((one) => distance(one) <= NEAR)
  return [...years, year].find((one) => isRightWeekday(reading, one))
}

function isRightWeekday({ weekday, month, day }: DateReading, year: number): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return true
  return weekdayOf(dayNumber({ year, month, day })) === weekday
}

function yearsOf({ dates }: PassageDate): readonly number[] {
  return dates.flatMap((date) => ('year' in date ? [date.year] : []))
}

function sameDay(reading: DateReading): (one: PassageDate) => boolean {
  if (reading.day === undefined) return () => false
  return ({ dates }) =>
    dates.some(
      (date) =>
        date.precision === 'day' && date.month === reading.month && date.day === reading.day,
    )
}

function sameMonth(reading: DateReading): (one: PassageDate) => boolean {
  return (one) => {
    if (reading.month !== undefined)
      return one.dates.some((date) => 'month' in date && date.month === reading.month)
    const alike = resolveDate({ ...one.reading, year: undefined, ...reading }, 2000)
    const { season, quarter, week } = reading
    return (
      alike !== undefined &&
      one.reading.season === season &&
      one.reading.quarter === quarter &&
      one.reading.week === week
    )
  }
}
