import type { PartialDate, Season } from '@/lib/calendar/partial-date'

export type DateUnit =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** A distance, from the day the article came out or from the date that was told last. */
export interface DateDistance {
  readonly unit: DateUnit
  readonly count: number
  readonly from: 'published' | 'told'
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
  readonly season?: Season | undefined
  readonly quarter?: number | undefined
  /** 1 or 2. */
  readonly half?: number | undefined
  /** The week of a month: 1 to 4, -1 for the last. */
  readonly weekOfMonth?: number | undefined
  readonly distance?: DateDistance | undefined
  /** "last Tuesday", "this summer", "next May". */
  readonly step?: -1 | 0 | 1 | undefined
  /** "the same period" of another year. */
  readonly isSamePeriod?: boolean | undefined
  readonly part?: 'early' | 'mid' | 'late' | undefined
  /** The other end of "14-16 November". */
  readonly lastDay?: number | undefined
}
