import { dateParser } from './date-parser'
import {
  ANY_MONTH,
  ANY_WEEKDAY,
  BLANK,
  DASH,
  DAY,
  DAY_ENDING,
  GAP,
  monthOf,
  weekdayOf,
  YEAR,
} from './date-words'

const BEFORE = `(?<![\\p{L}\\d.$£€])(?:(?<weekday>${ANY_WEEKDAY}),?${BLANK}(?:the${BLANK})?)?`
const YEAR_AFTER = `(?:,?${GAP}(?<year>${YEAR})(?![\\d,.]\\d|\\d|%))?`
const DAYS = `(?<day>${DAY})${DAY_ENDING}(?:${GAP}(?:${DASH}|to|and|or|/)${GAP}(?<lastDay>${DAY})${DAY_ENDING})?`
const DAY_FIRST = `${BEFORE}${DAYS}${BLANK}(?:of${BLANK})?(?<month>${ANY_MONTH})(?![\\p{L}])${YEAR_AFTER}`
const MONTH_FIRST = `${BEFORE}(?<month>${ANY_MONTH})${GAP}(?:the${BLANK})?${DAYS}(?![\\d:%]|[.,]\\d|${DASH}\\d|\\p{L})${YEAR_AFTER}`

type Groups = Readonly<Record<string, string | undefined>>

function read({
  groups,
}: {
  readonly groups: Groups
}): ReturnType<Parameters<typeof dateParser>[2]> {
  const { day, lastDay, year, weekday } = groups
  const month = monthOf(groups['month'])
  const isRange = lastDay !== undefined && Number(lastDay) > Number(day)
  if (lastDay !== undefined && !isRange) return undefined
  return {
    month,
    day: Number(day),
    weekday: weekdayOf(weekday),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(isRange ? { lastDay: Number(lastDay) } : {}),
  }
}

/** `14 November`, `Tuesday the 14th of November, 2023`, `14-16 November`. */
export const dayFirst = dateParser('day-first', new RegExp(DAY_FIRST, 'gu'), read)

/** `November 14`, `Tues., Nov. 14th, 2023`, `November 14-16`. */
export const monthFirst = dateParser('month-first', new RegExp(MONTH_FIRST, 'gu'), read)
