import { isRealDay } from '@/lib/calendar/days'
import { readDateLine } from './read-date-line'

/** The day, as year-month-day, in a date as pages and files write it: `2023-11-15T09:30:00Z`, `20231115`, `15 November 2023`. */
export function readDay(value: string): string | undefined {
  const { year, month, day } =
    /^(?<year>\d{4})[-/]?(?<month>\d{2})[-/]?(?<day>\d{2})(?!\d)/u.exec(value)?.groups ?? {}
  if (year !== undefined) {
    const isReal = isRealDay(Number(month), Number(day), Number(year)) && Number(year) >= 1000
    return isReal ? `${year}-${month}-${day}` : undefined
  }
  const isNamed = /^(?:mon|tue|wed|thu|fri|sat|sun)\w*,? \d/iu.test(value)
  const text = isNamed ? value.replace(/\d{2}:\d{2}.*$/u, '') : value
  return readDateLine(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())?.published
}
