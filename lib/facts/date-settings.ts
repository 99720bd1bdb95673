import type { PartialDate } from '@/lib/calendar/partial-date'
import type { DateUnit } from './date-said'

/** Whether a sentence puts a date before or after the day the article came out, and how surely. */
export interface Direction {
  readonly way: 'past' | 'future'
  readonly isSure: boolean
}

/** What a date can be counted from. */
export interface DateSettings {
  /** A day number. */
  readonly published: number | undefined
  /** The date told last that is precise enough to count such units from; `period` is a month, a quarter or a half. */
  readonly told: (
    unit: DateUnit | 'period',
    isFit?: (date: PartialDate) => boolean,
  ) => PartialDate | undefined
  /** The month and year of a date just told, if the text gave its year. */
  readonly toldYear:
    | {
        readonly year: number
        readonly month: number | undefined
        /** Whether it was told in a sentence before. */
        readonly isOfSentenceBefore: boolean
      }
    | undefined
  readonly direction: Direction | undefined
}
