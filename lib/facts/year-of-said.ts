import { dayNumber, dayOfNumber, isRealDay, monthLength, weekdayOf } from '@/lib/calendar/days'
import { movingDay } from '@/lib/calendar/moving-days'
import { daysOf, type DaySpan } from '@/lib/calendar/partial-date'
import type { DateSaid } from './date-said'
import type { DateSettings, Direction } from './date-settings'

const MONTH = 31
const HALF_YEAR = 183
const THREE_QUARTERS = 274

/** The year of a month, day, season or quarter that stands without one; undefined if nothing says which. */
export function yearOfSaid(said: DateSaid, settings: DateSettings): number | undefined {
  if (said.month !== undefined && said.day !== undefined && !isRealDay(said.month, said.day))
    return undefined
  const { toldYear, published, direction } = settings
  if (toldYear !== undefined && said.step === undefined && isOfTold(toldYear, settings))
    return yearGoingOn(said, toldYear, settings)
  if (published === undefined) return undefined
  const { year } = dayOfNumber(published)
  const place = placeIn(said, year)
  if (!place) return undefined
  const near =
    said.step === undefined
      ? yearBy(direction, said, place, published)
      : yearByStep(said.step, place, published)
  return agreeing(said, near)
}

type ToldYear = NonNullable<DateSettings['toldYear']>

/** "will leave in May" is of a year to come, but "in 1990 he said that he would leave in May" is not. */
function isOfTold({ year }: ToldYear, { direction, published }: DateSettings): boolean {
  return (
    direction?.way !== 'future' || published === undefined || year < dayOfNumber(published).year - 1
  )
}

/** After "in August 1990" the text goes on to a "January" of 1991. */
function yearGoingOn(
  said: DateSaid,
  { year, month, isOfSentenceBefore }: ToldYear,
  { published, direction }: DateSettings,
): number {
  const isAfter =
    (isOfSentenceBefore || direction?.way === 'future') &&
    month !== undefined &&
    said.month !== undefined &&
    said.month < month
  const next = isAfter ? placeIn(said, year + 1) : undefined
  return next && (published === undefined || next.first <= published) ? year + 1 : year
}

function yearByStep(step: -1 | 0 | 1, place: DaySpan, published: number): number {
  const { year } = dayOfNumber(published)
  if (step === 1) return place.first > published ? year : year + 1
  return step === -1 && place.last >= published ? year - 1 : year
}

function yearBy(
  direction: Direction | undefined,
  said: DateSaid,
  { first, last }: DaySpan,
  published: number,
): number {
  const { year } = dayOfNumber(published)
  if (direction?.way === 'future') return published - last > MONTH ? year + 1 : year
  // "the fourth quarter" in August is the one that is near, whatever the verb.
  if (said.quarter !== undefined && first > published && first - published <= 3 * MONTH) return year
  if (direction?.way === 'past') {
    const isSoon = !direction.isSure && first - published <= MONTH
    return first > published && !isSoon ? year - 1 : year
  }
  // Without a verb that says so: the one that is nearest, and of two as near the past.
  if (first - published > HALF_YEAR) return year - 1
  return published - first > THREE_QUARTERS ? year + 1 : year
}

/** "Friday, 13 October" is of the year in which that day was a Friday. */
function agreeing({ weekday, month, day, lastDay }: DateSaid, year: number): number {
  if (weekday === undefined || month === undefined || day === undefined) return year
  // Of "Saturday and Sunday, 2-3 March" the last weekday is not that of the first day.
  if (lastDay !== undefined) return year
  const isOn = (candidate: number): boolean =>
    isRealDay(month, day, candidate) &&
    weekdayOf(dayNumber({ year: candidate, month, day })) === weekday
  return [year, year - 1, year + 1].find(isOn) ?? year
}

/** The days it would cover in that year. */
function placeIn(said: DateSaid, year: number): DaySpan | undefined {
  const { month, day, season, quarter } = said
  if (said.movingDay !== undefined) {
    const number = movingDay(said.movingDay, year)
    return number === undefined ? undefined : { first: number, last: number }
  }
  if (month !== undefined && day !== undefined) {
    const number = dayNumber({ year, month, day: Math.min(day, monthLength(month, year)) })
    return { first: number, last: number }
  }
  if (month !== undefined) return daysOf({ precision: 'month', year, month })
  if (quarter !== undefined) return daysOf({ precision: 'quarter', year, quarter })
  return season === undefined ? undefined : seasonIn(season, year)
}

function seasonIn(season: 21 | 22 | 23 | 24, year: number): DaySpan {
  const first = dayNumber({ year, month: (season - 20) * 3, day: 1 })
  return { first, last: first + 3 * MONTH - 2 }
}
