import { dayNumber, dayOfNumber, monthLength, weekdayOf } from '@/lib/calendar/days'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import { dayAt } from '@/lib/calendar/resolve-date'
import type { DateSaid } from './date-said'
import type { DateSettings } from './date-settings'

/** The day that a weekday without a date means. */
export function weekdayOfSaid(said: DateSaid, settings: DateSettings): PartialDate | undefined {
  const { weekday, step } = said
  if (weekday === undefined) return undefined
  if (said.isFromTold === true) {
    const told = settings.told('day')
    const base = told && daysOf(told)
    return base && dayAt(base.first + daysTo(base.first, weekday, step ?? 0))
  }
  const { published, direction } = settings
  if (published === undefined) return undefined
  if (step === 0)
    return dayAt(published + ofThisWeek(published, weekday, direction?.way === 'past'))
  if (step !== undefined) {
    const days = daysTo(published, weekday, step)
    // Nobody calls tomorrow "next Thursday".
    return dayAt(published + (days === 1 ? 8 : days))
  }
  const since = (weekdayOf(published) - weekday + 7) % 7
  const isAhead =
    direction?.isSure === true
      ? direction.way === 'future'
      : // "the film, released on Thursday" in a paper of Wednesday: nobody calls a day of six days ago by its name alone.
        direction !== undefined && since === 6
  return dayAt(isAhead ? published + ((7 - since) % 7) : published - since)
}

/** How far it is to the nearest such weekday before or after a day, or to that of the same week. */
function daysTo(day: number, weekday: number, step: -1 | 0 | 1): number {
  if (step === 0) return weekday - weekdayOf(day)
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  if (step === -1) return ahead - 7
  return ahead === 0 ? 7 : ahead
}

/** "this Friday" is the one to come, unless the verb looks back. */
function ofThisWeek(day: number, weekday: number, isPast: boolean): number {
  const days = weekday - weekdayOf(day)
  if (isPast && days > 0) return days - 7
  return !isPast && days < 0 ? days + 7 : days
}

const LONGEST_SEARCH = 40

/**
 * The day that its number alone means ("the 14th"), with its weekday if that was said: in the month that was told, else
 * the nearest such day of the months before, or after where the verb looks ahead.
 */
export function dayOfMonthSaid(
  { day, weekday }: DateSaid,
  { told, published, direction }: DateSettings,
): PartialDate | undefined {
  if (day === undefined) return undefined
  const isFit = (date: PartialDate): boolean => {
    const number = dayInMonthOf(date, day)
    return number !== undefined && (direction?.way !== 'past' || number <= (published ?? number))
  }
  const month = weekday === undefined ? told('month', isFit) : undefined
  const ofTold = month && dayInMonthOf(month, day)
  if (ofTold !== undefined) return dayAt(ofTold)
  const way = direction?.way === 'future' ? 1 : -1
  return published === undefined ? undefined : nearestSuch(day, weekday, published, way)
}

function nearestSuch(
  day: number,
  weekday: number | undefined,
  published: number,
  way: 1 | -1,
): PartialDate | undefined {
  const today = dayOfNumber(published)
  for (let away = 0; away < LONGEST_SEARCH; away += 1) {
    const months = today.year * 12 + today.month - 1 + way * away
    const date = { year: Math.floor(months / 12), month: (months % 12) + 1, day }
    if (day > monthLength(date.month, date.year)) continue
    const number = dayNumber(date)
    const isOnThatSide = way * (number - published) >= 0
    if (isOnThatSide && (weekday === undefined || weekdayOf(number) === weekday))
      return dayAt(number)
  }
  return undefined
}

function dayInMonthOf(date: PartialDate, day: number): number | undefined {
  if (date.precision !== 'month' && date.precision !== 'day') return undefined
  const { year, month } = date
  return day <= monthLength(month, year) ? dayNumber({ year, month, day }) : undefined
}
