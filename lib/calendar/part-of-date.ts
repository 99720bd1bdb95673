import { dayNumber } from './days'
import { daysOf, type DaySpan, type PartialDate } from './partial-date'

type Part = 'early' | 'mid' | 'late'

/** How much of a date is early and how much is early or mid, by its length in its own steps. */
const ENDS: Readonly<Record<string, readonly [early: number, mid: number]>> = {
  month: [10, 20],
  year: [4, 8],
  decade: [4, 7],
  century: [34, 67],
}

/** The days of the early, middle or late part of a month, a year, a decade or a century; undefined of other dates. */
export function daysOfPart(date: PartialDate, part: Part): DaySpan | undefined {
  const whole = daysOf(date)
  const ends = ENDS[date.precision]
  if (!whole || !ends) return undefined
  const [early, mid] = ends.map((steps) => startAfter(date, steps))
  if (early === undefined || mid === undefined) return undefined
  if (part === 'early') return { first: whole.first, last: early - 1 }
  return part === 'mid' ? { first: early, last: mid - 1 } : { first: mid, last: whole.last }
}

/** The day number on which the part after that many days, months or years begins. */
function startAfter(date: PartialDate, steps: number): number | undefined {
  switch (date.precision) {
    case 'month':
      return dayNumber({ year: date.year, month: date.month, day: steps + 1 })
    case 'year':
      return dayNumber({ year: date.year, month: steps + 1, day: 1 })
    case 'decade':
      return dayNumber({ year: date.decade * 10 + steps, month: 1, day: 1 })
    case 'century':
      return dayNumber({ year: date.century * 100 + steps, month: 1, day: 1 })
    default:
      return undefined
  }
}
