import { isRealDay, weeksIn } from './days'
import type { PartialDate, Season } from './partial-date'

const YEAR = '(-?\\d{4})'
const DAY = new RegExp(`^${YEAR}-(\\d{2})-(\\d{2})(?:T[\\d:.Z+-]{1,30})?$`)
const MONTH = new RegExp(`^${YEAR}-(\\d{2})$`)
const YEAR_ONLY = new RegExp(`^${YEAR}$`)
const DECADE = /^(-?\d{3})X$/
const CENTURY = /^(-?\d{2})XX$/
const WEEK = new RegExp(`^${YEAR}-W(\\d{2})$`)
const QUARTER = new RegExp(`^${YEAR}-Q([1-4])$`)

/**
 * Reads an EDTF string: `2023-11-14`, `2023-11`, `2023`, `196X`, `19XX`, `2023-22` (summer), `2023-W47`, `2023-Q3`, and
 * two of them with `/` between. Undefined if it is none or the calendar has no such date.
 */
export function parseEdtf(text: string): PartialDate | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return parseOne(text)
  const [start, end] = [parseOne(text.slice(0, slash)), parseOne(text.slice(slash + 1))]
  return start && end && { precision: 'interval', start, end }
}

function parseOne(text: string): PartialDate | undefined {
  if (text.length > 40) return undefined
  const day = DAY.exec(text)
  if (day) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]))
  const month = MONTH.exec(text)
  if (month) return monthOf(Number(month[1]), Number(month[2]))
  const year = YEAR_ONLY.exec(text)
  if (year) return { precision: 'year', year: Number(year[1]) }
  const decade = DECADE.exec(text)
  if (decade) return { precision: 'decade', decade: prefix(decade[1]) }
  const century = CENTURY.exec(text)
  if (century) return { precision: 'century', century: prefix(century[1]) }
  const quarter = QUARTER.exec(text)
  if (quarter)
    return { precision: 'quarter', year: Number(quarter[1]), quarter: Number(quarter[2]) }
  const week = WEEK.exec(text)
  if (!week) return undefined
  const [ofYear, number] = [Number(week[1]), Number(week[2])]
  return number >= 1 && number <= weeksIn(ofYear)
    ? { precision: 'week', year: ofYear, week: number }
    : undefined
}

function dayOf(year: number, month: number, day: number): PartialDate | undefined {
  return isRealDay(month, day, year) ? { precision: 'day', year, month, day } : undefined
}

/** 21 to 24 are the seasons, 25 to 32 the same of either hemisphere, 33 to 36 the quarters. */
function monthOf(year: number, month: number): PartialDate | undefined {
  if (month >= 1 && month <= 12) return { precision: 'month', year, month }
  if (month >= 33 && month <= 36) return { precision: 'quarter', year, quarter: month - 32 }
  const season = SEASON_CODES[(month - 21) % 4]
  return month >= 21 && month <= 32 && season !== undefined
    ? { precision: 'season', year, season }
    : undefined
}

const SEASON_CODES: readonly Season[] = [21, 22, 23, 24]

/** The EDTF string of a date; `parseEdtf` reads it back. */
export function formatEdtf(date: PartialDate): string {
  switch (date.precision) {
    case 'day':
      return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`
    case 'month':
      return `${padded(date.year, 4)}-${padded(date.month, 2)}`
    case 'year':
      return padded(date.year, 4)
    case 'decade':
      return `${unspecified(date.decade, 3)}X`
    case 'century':
      return `${unspecified(date.century, 2)}XX`
    case 'season':
      return `${padded(date.year, 4)}-${date.season}`
    case 'quarter':
      return `${padded(date.year, 4)}-Q${date.quarter}`
    case 'week':
      return `${padded(date.year, 4)}-W${padded(date.week, 2)}`
    case 'interval':
      return `${formatEdtf(date.start)}/${formatEdtf(date.end)}`
  }
}

function padded(number: number, digits: number): string {
  const size = String(Math.abs(number)).padStart(digits, '0')
  return number < 0 ? `-${size}` : size
}

/** Before the year 0 the digits count backwards: -04XX is -499 to -400, the hundred that begins with -5. */
function prefix(digits = ''): number {
  return digits.startsWith('-') ? Number(digits) - 1 : Number(digits)
}

function unspecified(number: number, digits: number): string {
  return number < 0 ? `-${padded(-number - 1, digits)}` : padded(number, digits)
}
