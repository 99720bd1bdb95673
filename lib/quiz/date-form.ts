import { MONTHS, SEASONS, WEEKDAYS } from '@/lib/calendar/names'
import { fold } from '@/lib/text/fold'

/** How a date is written, whatever day it is. */
export interface DateForm {
  /** What it names at its most precise; undefined for "last week" and all that is no plain date. */
  readonly names: string | undefined
  /** Its parts in their order. */
  readonly pattern: string
  /** Nothing is said beside the parts of a date. */
  readonly isPlain: boolean
}

const SILENT = /^(?:the|of|on|in|at)$/

const NAMES: readonly (readonly [part: string, names: string])[] = [
  ['day', 'a day'], ['weekday', 'a day of the week'], ['month', 'a month'], ['season', 'a season'], ['year', 'a year'],
  ['decade', 'a decade'], ['century', 'a century'],
] // prettier-ignore

const PARTS: ReadonlySet<string> = new Set(['part', ...NAMES.map(([part]) => part)])

/** The form of a choice that is a date, or the form that it has in place of one. */
export function dateForm(text: string): DateForm {
  const parts = fold(text)
    .split(/[\s,/]+/)
    .filter((word) => word !== '' && !SILENT.test(word))
    .map(partOf)
  const [, names] = NAMES.find(([part]) => parts.includes(part)) ?? []
  return { names, pattern: parts.join(' '), isPlain: parts.every((part) => PARTS.has(part)) }
}

/** In what two forms differ, or undefined if they do not. */
export function dateDifference(a: DateForm, b: DateForm): string | undefined {
  if (a.names === undefined && b.names === undefined) return undefined
  if (a.names !== b.names) {
    return a.names && b.names ? `one names ${a.names} and one ${b.names}` : 'only one is a date'
  }
  return a.pattern === b.pattern ? undefined : 'their parts or the order of these differ'
}

function partOf(word: string): string {
  if (MONTHS.has(word.replace(/\.$/, ''))) return 'month'
  if (WEEKDAYS.has(word)) return 'weekday'
  if (SEASONS.has(word)) return 'season'
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return 'day'
  if (/^\d{4}$/.test(word)) return 'year'
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return 'day'
  if (/^'?\d{2,4}'?s$/.test(word)) return 'decade'
  if (/^(?:century|centuries)$/.test(word)) return 'century'
  return /^(?:early|mid|middle|late)$/.test(word) ? 'part' : word
}
