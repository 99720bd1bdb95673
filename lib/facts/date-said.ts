import type { PartialDate, Season } from '@/lib/calendar/partial-date'

export type DateUnit =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** A distance from another day. */
export interface DateDistance {
  readonly unit: DateUnit
  readonly count: number
  /** The day the article came out, the date that was told last, or the second if there is one and else the first. */
  readonly from: 'published' | 'told' | 'either'
  /** "a year ago today" is a day, "a year ago this month" a month; without it the unit is as precise as it gets. */
  readonly precision?: 'day' | 'week' | 'month' | undefined
}

/** The words of a date, with nothing added: each part only if it was said. */
export interface DateSaid {
  /** A date that needs nothing else. */
  readonly whole?: PartialDate | undefined
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number | undefined
  /** Which such weekday of the month: 1 to 4, -1 for the last. */
  readonly nth?: number | undefined
  readonly season?: Season | undefined
  readonly quarter?: number | undefined
  /** 1 or 2. */
  readonly half?: number | undefined
  /** The week of a month: 1 to 4, -1 for the last. */
  readonly weekOfMonth?: number | undefined
  /** A day that moves from year to year, by the name that lib/calendar gives it. */
  readonly movingDay?: string | undefined
  readonly distance?: DateDistance | undefined
  /** "last Tuesday", "this summer", "next May". */
  readonly step?: -1 | 0 | 1 | undefined
  /** "the following Tuesday", "that May": the step is from the date that was told last. */
  readonly isFromTold?: boolean | undefined
  /** "the same period" of another year. */
  readonly isSamePeriod?: boolean | undefined
  readonly part?: 'early' | 'mid' | 'late' | undefined
  /** The other end of "14-16 November". */
  readonly lastDay?: number | undefined
}
