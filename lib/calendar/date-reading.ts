import type { Season } from './partial-date'

/** What a wording says of a date: each part only if it was said. */
export interface DateReading {
  readonly year?: number | undefined
  /** The last two digits of a year of which the rest was not said. */
  readonly shortYear?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** Day and month the other way round, where digits leave it open. */
  readonly swapped?: { readonly month: number; readonly day: number } | undefined
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number | undefined
  readonly season?: Season | undefined
  readonly quarter?: number | undefined
  readonly week?: number | undefined
  /** "the week OF 20 November", "the week FROM 20 November": the day is one of the week, or its first. */
  readonly weekOf?: 'of' | 'from' | undefined
  /** 196 for the 1960s. */
  readonly decade?: number | undefined
  /** 6 for "the sixties". */
  readonly shortDecade?: number | undefined
  /** 18 for the 19th century. */
  readonly century?: number | undefined
  /** 18 for "the 1800s", a century or its first decade. */
  readonly hundreds?: number | undefined
  readonly part?: 'early' | 'mid' | 'late' | undefined
  readonly hedge?: 'about' | 'before' | 'after' | 'until' | undefined
  readonly relative?: RelativeDate | undefined
  /** A number from 1 to 99 that could be a day or a year. */
  readonly bare?: number | undefined
  /** The calendar has no such day. */
  readonly isUnreal?: boolean | undefined
}

/** A date by its distance from the day of publication. */
export type RelativeDate =
  | { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number }
  /** "last Tuesday", "next May", "this summer": `step` is -1, 0 or 1, and the reading has the weekday, month or season. */
  | { readonly unit: 'named'; readonly step: -1 | 0 | 1 }

/** How a language orders a date in digits. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

const MONTH_FIRST: ReadonlySet<string> = new Set([
  'en-us', 'en-ph', 'en-pr', 'en-gu', 'en-as', 'en-vi', 'en-um', 'en-mh', 'en-mp', 'es-us', 'es-pr', 'es-pa',
]) // prettier-ignore
const YEAR_FIRST: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'hu', 'lt', 'mn'])

/** The order of a language (BCP 47); day first where it is not known. */
export function dateOrder(language: string): DateOrder {
  if (language !== latest.language) latest = { language, order: orderOf(language) }
  return latest.order
}

let latest: { readonly language: string; readonly order: DateOrder } = {
  language: '',
  order: 'dmy',
}

function orderOf(language: string): DateOrder {
  const tag = language.toLowerCase().replace(/_/g, '-')
  if (MONTH_FIRST.has(tag)) return 'mdy'
  return YEAR_FIRST.has(tag.split('-', 1)[0] ?? '') ? 'ymd' : 'dmy'
}
