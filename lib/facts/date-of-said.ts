import {
  dayNumber,
  dayOfNumber,
  isRealDay,
  monthLength,
  weekdayOf,
  weekOf,
} from '@/lib/calendar/days'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import { dayAt, resolveDate } from '@/lib/calendar/resolve-date'
import type { DateDistance, DateSaid } from './date-said'

/** What a date can be counted from. */
export interface DateSettings {
  /** A day number. */
  readonly published: number | undefined
  readonly told: PartialDate | undefined
  /** The year of a date just told, if the text gave it. */
  readonly toldYear: number | undefined
  readonly direction: { readonly way: 'past' | 'future'; readonly isSure: boolean } | undefined
}

/** The date that the words mean, or undefined if they leave it open. */
export function dateOfSaid(said: DateSaid, settings: DateSettings): PartialDate | undefined {
  if (said.whole) return said.whole
  if (said.distance) {
    const base = atDistance(said.distance, settings)
    return base && within(said, base, settings.told)
  }
  const year = said.year ?? yearOf(said, settings)
  if (said.weekday !== undefined && said.month === undefined) return weekdayDate(said, settings)
  return year === undefined ? undefined : inYear(said, year)
}

/** "the third quarter of last year", "Tuesday of next week". */
function within(
  said: DateSaid,
  base: PartialDate,
  told: PartialDate | undefined,
): PartialDate | undefined {
  if (base.precision === 'year')
    return (said.isSamePeriod === true ? sameIn(base.year, told) : inYear(said, base.year)) ?? base
  const week = base.precision === 'week' ? daysOf(base) : undefined
  return week && said.weekday !== undefined ? dayAt(week.first + said.weekday - 1) : base
}

function sameIn(year: number, told: PartialDate | undefined): PartialDate | undefined {
  if (told?.precision === 'month') return { ...told, year }
  return told?.precision === 'quarter' ? { ...told, year } : undefined
}

function inYear(said: DateSaid, year: number): PartialDate | undefined {
  const { month, day, lastDay } = said
  if (said.half !== undefined)
    return {
      precision: 'interval',
      start: { precision: 'month', year, month: said.half === 1 ? 1 : 7 },
      end: { precision: 'month', year, month: said.half === 1 ? 6 : 12 },
    }
  if (said.weekOfMonth !== undefined && month !== undefined)
    return weekInMonth(said.weekOfMonth, month, year)
  if (month !== undefined && day !== undefined && lastDay !== undefined) {
    const [start, end] = [
      resolveDate({ year, month, day }),
      resolveDate({ year, month, day: lastDay }),
    ]
    return start && end && { precision: 'interval', start, end }
  }
  return resolveDate({ year, month, day, season: said.season, quarter: said.quarter })
}

function weekInMonth(which: number, month: number, year: number): PartialDate {
  const last = dayNumber({ year, month, day: monthLength(month, year) })
  const first = dayNumber({ year, month, day: 1 })
  return { precision: 'week', ...weekOf(which === -1 ? last - 3 : first + 3 + 7 * (which - 1)) }
}

/** The year of a month, day, season or quarter that stands without one. */
function yearOf(
  said: DateSaid,
  { published, toldYear, direction }: DateSettings,
): number | undefined {
  if (said.month === undefined && said.season === undefined && said.quarter === undefined)
    return undefined
  if (said.month !== undefined && said.day !== undefined && !isRealDay(said.month, said.day))
    return undefined
  if (toldYear !== undefined && said.step === undefined && direction?.way !== 'future')
    return toldYear
  if (published === undefined) return undefined
  const today = dayOfNumber(published)
  const { year } = today
  const [from, to] = place(said)
  const now = today.month * 100 + today.day
  const [isOver, isAhead] = [to < now, from > now]
  if (said.step === 1) return isAhead ? year : year + 1
  if (said.step === 0) return year
  if (said.step === -1) return isOver ? year : year - 1
  if (direction?.way === 'future') return isOver && now - to > 100 ? year + 1 : year
  // "the fourth quarter" in August is the one that is near, whatever the verb.
  if (said.quarter !== undefined && isAhead && from - now <= 300) return year
  if (direction?.way === 'past') return isAhead ? year - 1 : year
  return nearest(year, from, now)
}

/** First and last day in the year, as month times 100 plus day. */
function place({ month, day, season, quarter }: DateSaid): readonly [number, number] {
  if (month !== undefined)
    return day === undefined
      ? [month * 100 + 1, month * 100 + 31]
      : [month * 100 + day, month * 100 + day]
  if (quarter !== undefined) return [(quarter * 3 - 2) * 100 + 1, quarter * 300 + 31]
  const starts = { 21: 3, 22: 6, 23: 9, 24: 12 }
  const start = season === undefined ? 1 : starts[season]
  return [start * 100 + 1, start * 100 + 231]
}

/** Without a verb that says so: the one that is nearest, and of two as near the past. */
function nearest(year: number, from: number, now: number): number {
  if (from - now > 600) return year - 1
  return now - from > 900 ? year + 1 : year
}

function weekdayDate(
  said: DateSaid,
  { published, direction }: DateSettings,
): PartialDate | undefined {
  if (published === undefined || said.weekday === undefined) return undefined
  const since = (weekdayOf(published) - said.weekday + 7) % 7
  if (said.step === -1) return dayAt(published - (since === 0 ? 7 : since))
  if (said.step === 1) return dayAt(published + (since === 0 ? 7 : 7 - since))
  if (said.step === 0) return dayAt(published - weekdayOf(published) + said.weekday)
  if (direction?.way === 'future' && direction.isSure) return dayAt(published + ((7 - since) % 7))
  // "released on Thursday" in a paper of Wednesday: nobody calls a day of six days ago by its name alone.
  if (direction?.isSure !== true && since >= 5) return dayAt(published + 7 - since)
  return dayAt(published - since)
}

function atDistance(
  { unit, count, from }: DateDistance,
  settings: DateSettings,
): PartialDate | undefined {
  const isTold = from === 'told' && (unit !== 'day' || settings.told?.precision === 'day')
  const told = isTold ? settings.told : undefined
  const base = (told && daysOf(told)?.first) ?? settings.published
  if (base === undefined) return undefined
  const { year, month } = dayOfNumber(base)
  switch (unit) {
    case 'day':
      return dayAt(base + count)
    case 'week':
      return { precision: 'week', ...weekOf(base + 7 * count) }
    case 'weekend': {
      const isOver = count === 0 && weekdayOf(base) < 6 && settings.direction?.way === 'past'
      const saturday = base - weekdayOf(base) + 6 + 7 * (isOver ? -1 : count)
      return { precision: 'interval', start: dayAt(saturday), end: dayAt(saturday + 1) }
    }
    case 'month': {
      const months = year * 12 + month - 1 + count
      return {
        precision: 'month',
        year: Math.floor(months / 12),
        month: (((months % 12) + 12) % 12) + 1,
      }
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + count
      return {
        precision: 'quarter',
        year: Math.floor(quarters / 4),
        quarter: (((quarters % 4) + 4) % 4) + 1,
      }
    }
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
