import type { DateOrder, DateReading } from './date-reading'
import { isRealDay } from './days'

/** A part of a date that was read, and where in the text it ends. */
export interface ReadPart {
  readonly reading: DateReading
  readonly end: number
}

const YEAR_FIRST = /(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?:t[\d:.z]+)?(?!\d)/y
const YEAR_LAST = /(\d{1,2})([-/. ]) ?(\d{1,2})\2 ?(?:'?(\d{2})|(\d{4}))(?![\d:])/y
const COMPACT = /((?:1\d|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/y
const YEAR_AND_MONTH = /(\d{4})[-/.](0?[1-9]|1[0-2])(?![\d/.-])/y
const MONTH_AND_YEAR = /(0?[1-9]|1[0-2])[-/.](\d{4})(?![\d/.-])/y
const TWO = /(\d{1,2})[/.](\d{1,2})(?![\d/.:%]|-\d)/y
const WEEK = /(\d{4})[ -]?w ?(\d{1,2})(?:-(\d))?(?!\d)/y
const QUARTER = /(\d{4})[ -]?q ?([1-4])(?!\d)/y
const UNKNOWN = /(\d{2})(xx|\dx)(?![\p{L}\d])/uy

/** The date in digits that starts at `at` of folded text: 14/11/2023, 2023-11-14, 11/2023, 14.11.; else undefined. */
export function readDigits(
  text: string,
  at: number,
  order: DateOrder,
  isProse = false,
): ReadPart | undefined {
  const yearFirst = matchAt(YEAR_FIRST, text, at)
  if (yearFirst) {
    const [year, month, day] = [1, 3, 4].map((group) => Number(yearFirst[group]))
    return part(at, yearFirst[0], dayAndMonth({ year }, day, month, 'dmy', false))
  }
  const yearLast = matchAt(YEAR_LAST, text, at)
  if (yearLast) {
    const [, first, , second, short, full] = yearLast
    const year = full === undefined ? { shortYear: Number(short) } : { year: Number(full) }
    return part(at, yearLast[0], dayAndMonth(year, Number(first), Number(second), order))
  }
  return readShorter(text, at) ?? (isProse ? undefined : readTwo(text, at, order))
}

function readShorter(text: string, at: number): ReadPart | undefined {
  const compact = matchAt(COMPACT, text, at)
  if (compact) {
    const [year, month, day] = [1, 2, 3].map((group) => Number(compact[group]))
    return part(at, compact[0], dayAndMonth({ year }, day, month, 'dmy', false))
  }
  const week = matchAt(WEEK, text, at)
  if (week) return part(at, week[0], { year: Number(week[1]), week: Number(week[2]) })
  const quarter = matchAt(QUARTER, text, at)
  if (quarter)
    return part(at, quarter[0], { year: Number(quarter[1]), quarter: Number(quarter[2]) })
  const unknown = matchAt(UNKNOWN, text, at)
  if (unknown) {
    const [whole, century = '', rest = ''] = unknown
    const reading =
      rest === 'xx' ? { century: Number(century) } : { decade: Number(century + rest.slice(0, 1)) }
    return part(at, whole, reading)
  }
  const yearMonth = matchAt(YEAR_AND_MONTH, text, at)
  if (yearMonth)
    return part(at, yearMonth[0], { year: Number(yearMonth[1]), month: Number(yearMonth[2]) })
  const monthYear = matchAt(MONTH_AND_YEAR, text, at)
  if (monthYear)
    return part(at, monthYear[0], { month: Number(monthYear[1]), year: Number(monthYear[2]) })
  return undefined
}

function readTwo(text: string, at: number, order: DateOrder): ReadPart | undefined {
  const two = matchAt(TWO, text, at)
  if (!two) return undefined
  return part(at, two[0], dayAndMonth({}, Number(two[1]), Number(two[2]), order))
}

/** Day and month in the language's order; the other order counts only where that gives no real day. */
function dayAndMonth(
  year: DateReading,
  first = 0,
  second = 0,
  order: DateOrder,
  isOpen = true,
): DateReading {
  const dayFirst = { day: first, month: second }
  const monthFirst = { day: second, month: first }
  const [own, other] = order === 'dmy' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  const isReal = isRealDay(own.month, own.day, year.year)
  const isOtherReal = isOpen && isRealDay(other.month, other.day, year.year)
  if (!isReal) return isOtherReal ? { ...year, ...other } : { ...year, ...own, isUnreal: true }
  return isOtherReal && own.day !== other.day
    ? { ...year, ...own, swapped: other }
    : { ...year, ...own }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function part(at: number, found: string, reading: DateReading): ReadPart {
  return { reading, end: at + found.length }
}
