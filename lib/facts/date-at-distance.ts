import { dayNumber, dayOfNumber, monthLength, weekdayOf, weekOf } from '@/lib/calendar/days'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import { dayAt } from '@/lib/calendar/resolve-date'
import type { DateDistance } from './date-said'
import type { DateSettings } from './date-settings'

/** The date at that distance, as precise as its unit; undefined if there is nothing to count from. */
export function dateAtDistance(
  distance: DateDistance,
  settings: DateSettings,
): PartialDate | undefined {
  const { unit, count, from } = distance
  const told = from === 'published' ? undefined : settings.told(unit)
  const base = (told && daysOf(told)?.first) ?? (from === 'told' ? undefined : settings.published)
  if (base === undefined) return undefined
  if (distance.precision !== undefined) return exactly(base, distance)
  const { year } = dayOfNumber(base)
  switch (unit) {
    case 'day':
      return dayAt(base + count)
    case 'week':
      return { precision: 'week', ...weekOf(base + 7 * count) }
    case 'weekend':
      return weekendFrom(base, count, settings)
    case 'month':
      return { precision: 'month', ...monthFrom(base, count) }
    case 'quarter':
      return quarterFrom(base, count)
    case 'year':
      return { precision: 'year', year: year + count }
    case 'decade':
      return count === 0 || (Math.abs(count) === 1 && from === 'told')
        ? { precision: 'decade', decade: Math.floor(year / 10) + count }
        : { precision: 'year', year: year + 10 * count }
    case 'century':
      return count === 0
        ? { precision: 'century', century: Math.floor(year / 100) }
        : { precision: 'year', year: year + 100 * count }
  }
}

/** "a year ago today": the same day of the month, or its last day where it is shorter. */
function exactly(base: number, { unit, count, precision }: DateDistance): PartialDate {
  const months = unit === 'year' ? 12 * count : unit === 'month' ? count : 0
  const { year, month } = monthFrom(base, months)
  const day = Math.min(dayOfNumber(base).day, monthLength(month, year))
  const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0
  const number = dayNumber({ year, month, day }) + days
  if (precision === 'week') return { precision: 'week', ...weekOf(number) }
  return precision === 'month' ? { precision: 'month', year, month } : dayAt(number)
}

const WEDNESDAY = 3
const SATURDAY = 6

/** Early in the week "the weekend" is the one that is over, unless the verb looks ahead. */
function weekendFrom(base: number, count: number, { direction }: DateSettings): PartialDate {
  const weekday = weekdayOf(base)
  const isPast = direction ? direction.way === 'past' : weekday <= WEDNESDAY
  const isOver = count === 0 && weekday < SATURDAY && isPast
  const saturday = base - weekday + SATURDAY + 7 * (isOver ? -1 : count)
  return { precision: 'interval', start: dayAt(saturday), end: dayAt(saturday + 1) }
}

function monthFrom(base: number, count: number): { readonly year: number; readonly month: number } {
  const { year, month } = dayOfNumber(base)
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

function quarterFrom(base: number, count: number): PartialDate {
  const { year, month } = dayOfNumber(base)
  const quarters = year * 4 + Math.floor((month - 1) / 3) + count
  return {
    precision: 'quarter',
    year: Math.floor(quarters / 4),
    quarter: (((quarters % 4) + 4) % 4) + 1,
  }
}
