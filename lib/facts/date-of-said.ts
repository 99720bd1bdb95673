import { dayNumber, monthLength, weekdayOf, weekOf } from '@/lib/calendar/days'
import { movingDay, nthWeekday } from '@/lib/calendar/moving-days'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import { dayAt, resolveDate } from '@/lib/calendar/resolve-date'
import { dateAtDistance } from './date-at-distance'
import type { DateSaid } from './date-said'
import type { DateSettings } from './date-settings'
import { dayOfMonthSaid, weekdayOfSaid } from './weekday-of-said'
import { yearOfSaid } from './year-of-said'

/** The date that the words mean, or undefined if they leave it open. */
export function dateOfSaid(said: DateSaid, settings: DateSettings): PartialDate | undefined {
  if (said.whole) return said.whole
  if (said.distance) {
    const base = dateAtDistance(said.distance, settings)
    return base && within(said, base, settings)
  }
  if (said.isSamePeriod === true)
    return said.year === undefined
      ? undefined
      : (sameIn(said.year, settings) ?? { precision: 'year', year: said.year })
  if (said.isFromTold === true && said.weekday === undefined) return besideTold(said, settings)
  if (said.month === undefined && said.day !== undefined) return dayOfMonthSaid(said, settings)
  if (said.weekday !== undefined && said.month === undefined) return weekdayOfSaid(said, settings)
  if (said.season !== undefined && isOpenSeason(said, settings)) return undefined
  const year = said.year ?? yearOfSaid(said, settings)
  return year === undefined ? undefined : inYear(said, year)
}

/** "busy in summer" is of every year; "opened in the summer" of one. */
function isOpenSeason(said: DateSaid, { direction, toldYear }: DateSettings): boolean {
  return (
    said.year === undefined &&
    said.step === undefined &&
    toldYear === undefined &&
    direction?.isSure !== true
  )
}

/** "the third quarter of last year", "Tuesday of next week". */
function within(
  said: DateSaid,
  base: PartialDate,
  settings: DateSettings,
): PartialDate | undefined {
  if (base.precision === 'year')
    return (
      (said.isSamePeriod === true ? yearBefore(base.year, settings) : inYear(said, base.year)) ??
      base
    )
  const week = base.precision === 'week' ? daysOf(base) : undefined
  if (said.weekday === undefined) return base
  if (week) return dayAt(week.first + said.weekday - 1)
  return base.precision === 'day' ? onWeekday(dayNumber(base), said.weekday, said.distance) : base
}

/** "a week ago Tuesday" is the Tuesday before that day, "a week from Friday" the Friday after. */
function onWeekday(day: number, weekday: number, distance: DateSaid['distance']): PartialDate {
  const since = (weekdayOf(day) - weekday + 7) % 7
  return dayAt((distance?.count ?? 0) > 0 ? day + ((7 - since) % 7) : day - since)
}

/** In an article of 1998 "the same quarter last year", after one of 1997, is that of 1996. */
function yearBefore(year: number, settings: DateSettings): PartialDate | undefined {
  const period = settings.told('period')
  const isOfThatYear = period !== undefined && 'year' in period && period.year === year
  return sameIn(isOfThatYear ? year - 1 : year, settings)
}

/** The month, quarter or half that was told last, in that year. */
function sameIn(year: number, { told }: DateSettings): PartialDate | undefined {
  const period = told('period')
  if (period?.precision === 'month' || period?.precision === 'quarter') return { ...period, year }
  if (period?.precision !== 'interval') return undefined
  const { start, end } = period
  return start.precision === 'month' && end.precision === 'month'
    ? { precision: 'interval', start: { ...start, year }, end: { ...end, year } }
    : undefined
}

/** "that May", "the following March", "that summer", "that time". */
function besideTold(
  { month, season, step = 0 }: DateSaid,
  { told }: DateSettings,
): PartialDate | undefined {
  const first = month ?? (season === undefined ? undefined : (season - 20) * 3)
  const base = told('month') ?? told('year')
  if (first === undefined) return told('year')
  if (base === undefined || !('year' in base)) return undefined
  const toldMonth = 'month' in base ? base.month : undefined
  const isOfThatYear =
    toldMonth !== undefined && (step === 1 ? first > toldMonth : first < toldMonth)
  const year = base.year + (isOfThatYear ? 0 : step)
  if (month !== undefined) return { precision: 'month', year, month }
  return season === undefined ? undefined : { precision: 'season', year, season }
}

function inYear(said: DateSaid, year: number): PartialDate | undefined {
  const { month, day, lastDay } = said
  if (said.movingDay !== undefined) {
    const number = movingDay(said.movingDay, year)
    return number === undefined ? undefined : dayAt(number)
  }
  if (said.nth !== undefined && month !== undefined && said.weekday !== undefined)
    return dayAt(nthWeekday(year, month, said.weekday, said.nth))
  if (said.half !== undefined) return halfOf(year, said.half)
  if (said.weekOfMonth !== undefined && month !== undefined)
    return weekInMonth(said.weekOfMonth, month, year)
  if (month !== undefined && day !== undefined && lastDay !== undefined) {
    const start = resolveDate({ year, month, day })
    const end = resolveDate({ year, month, day: lastDay })
    return start && end && { precision: 'interval', start, end }
  }
  return resolveDate({ year, month, day, season: said.season, quarter: said.quarter })
}

function halfOf(year: number, half: number): PartialDate {
  return {
    precision: 'interval',
    start: { precision: 'month', year, month: half === 1 ? 1 : 7 },
    end: { precision: 'month', year, month: half === 1 ? 6 : 12 },
  }
}

function weekInMonth(which: number, month: number, year: number): PartialDate {
  const last = dayNumber({ year, month, day: monthLength(month, year) })
  const first = dayNumber({ year, month, day: 1 })
  return { precision: 'week', ...weekOf(which === -1 ? last - 3 : first + 3 + 7 * (which - 1)) }
}
