import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import type { DateUnit } from '../date-said'

/** A date that the text has told, for those that are counted from it. */
export interface ToldDate {
  readonly date: PartialDate
  /** Index of its sentence. */
  readonly sentence: number
  /** Whether its year stands in the text. */
  readonly isWritten: boolean
  /** Whether it sets the time of what follows: "In 1987, …", or a date with its month. */
  readonly isSetting: boolean
  /** Whether its sentence begins with it. */
  readonly isOpening: boolean
  /** "the highest since 1983" tells nothing of what comes next. */
  readonly isCompared: boolean
}

/** How many are kept, and for how many sentences "the same day" can be counted from one. */
const KEPT = 8
const HOLDS = 4

/** How precise a date must be for such units to be counted from it. */
const FINENESS: Readonly<Record<DateUnit | PartialDate['precision'], number>> = {
  day: 0,
  week: 1,
  weekend: 1,
  interval: 1,
  month: 2,
  quarter: 3,
  season: 4,
  year: 5,
  decade: 6,
  century: 7,
}

/** The dates told, and the new one: the last of them counts first. */
export function rememberDate(told: readonly ToldDate[], date: ToldDate): readonly ToldDate[] {
  return [date, ...told].slice(0, KEPT)
}

/** The date told last from which such units can be counted. */
export function toldFor(
  told: readonly ToldDate[],
  unit: DateUnit | 'period',
  sentence: number,
  isFit: (date: PartialDate) => boolean = () => true,
): PartialDate | undefined {
  return told.find(
    (one) =>
      !one.isCompared &&
      sentence - one.sentence <= HOLDS &&
      isFine(one.date, unit) &&
      isFit(one.date),
  )?.date
}

function isFine(date: PartialDate, unit: DateUnit | 'period'): boolean {
  if (unit === 'period') return isPeriod(date)
  if (date.precision === 'interval') return isFine(date.start, unit) && daysOf(date) !== undefined
  return FINENESS[date.precision] <= FINENESS[unit]
}

function isPeriod(date: PartialDate): boolean {
  if (date.precision === 'interval')
    return date.start.precision === 'month' && date.end.precision === 'month'
  return date.precision === 'month' || date.precision === 'quarter'
}
