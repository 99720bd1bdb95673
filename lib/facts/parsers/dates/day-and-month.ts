import { dayNumber } from '@/lib/calendar/days'
import type { DateSaid } from '../../date-said'
import { MONTH_WORDS } from './date-anchors'
import { dateParser, type DateMatch } from './date-parser'
import {
  ANY_MONTH,
  ANY_WEEKDAY,
  BLANK,
  countOf,
  DASH,
  DAY,
  DAY_ENDING,
  GAP,
  monthOf,
  ORDINAL,
  PART,
  partOf,
  weekdayOf,
  YEAR,
} from './date-words'
import { STEP, stepOf } from './steps'

/** A comma, or one that stands apart. */
const COMMA = '(?:[^\\S\\n]?,)?'
const BEFORE = `(?<![\\p{L}\\d.$£€])(?:(?<weekday>${ANY_WEEKDAY})${COMMA}${BLANK}(?:the${BLANK})?)?`
const STEPPED = `(?:(?<step>${STEP})${BLANK})?(?:(?<part>${PART})[- ])?`
const YEAR_AFTER = `(?:${COMMA}${GAP}(?<year>${YEAR})(?![\\d,.]\\d|\\d|%))?`
const DAYS = `(?<day>${DAY})${DAY_ENDING}(?:${GAP}(?:${DASH}|to|and|or|/)${GAP}(?<lastDay>${DAY})${DAY_ENDING})?`
const DAY_FIRST = `${BEFORE}${DAYS}${BLANK}(?:of${BLANK})?(?<month>${ANY_MONTH})(?![\\p{L}])${YEAR_AFTER}`
const MONTH_FIRST = `${BEFORE}${STEPPED}(?<month>${ANY_MONTH})${GAP}(?:the${BLANK})?${DAYS}(?![\\d:%]|[.,]\\d|${DASH}\\d|\\p{L})${YEAR_AFTER}`
const IN_WORDS = `(?<![\\p{L}\\d-])the${BLANK}(?<day>${ORDINAL})${BLANK}(?:day${BLANK})?of${BLANK}(?<month>${ANY_MONTH})(?![\\p{L}])${YEAR_AFTER}`

function read(match: DateMatch): DateSaid | undefined {
  const { day, lastDay, year, weekday, step, part } = match.groups
  const month = monthOf(match.groups['month'])
  const isRange = lastDay !== undefined && Number(lastDay) > Number(day)
  if ((lastDay !== undefined && !isRange) || isNameOfAttacks(match)) return undefined
  return {
    month,
    day: Number(day),
    weekday: weekdayOf(weekday),
    step: stepOf(step),
    part: partOf(part),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(isRange ? { lastDay: Number(lastDay) } : {}),
  }
}

const A_YEAR_AFTER = dayNumber({ year: 2002, month: 9, day: 11 })

/** "the September 11 attacks" are of 2001, whatever the year of the article: their name says no date. */
export function isNameOfAttacks({ text, reading, end }: DateMatch): boolean {
  if (!/^Sep/.test(text) || /\d{4}/.test(text)) return false
  if (reading.published !== undefined && reading.published < A_YEAR_AFTER) return false
  return /^[\s\d]*(?:st|th)?,?\s+(?:terror(?:ist)?\s+)?(?:attack|hijack|terror)/.test(
    reading.text.slice(end, end + 30),
  )
}

/** `14 November`, `Tuesday the 14th of November, 2023`, `14-16 November`. */
export const dayFirst = dateParser('day-first', MONTH_WORDS, new RegExp(DAY_FIRST, 'gu'), read)

/** `November 14`, `Tues., Nov. 14th, 2023`, `November 14-16`, `last Aug. 7`, `late December 15`. */
export const monthFirst = dateParser(
  'month-first',
  MONTH_WORDS,
  new RegExp(MONTH_FIRST, 'gu'),
  read,
)

/** `the first of June 2009`, `the fifteenth day of May`. */
export const dayInWords = dateParser(
  'day-in-words',
  MONTH_WORDS,
  new RegExp(IN_WORDS, 'gu'),
  ({ groups }) => {
    const day = countOf(groups['day'])
    const { year } = groups
    if (day === undefined || day > 31) return undefined
    return {
      month: monthOf(groups['month']),
      day,
      ...(year === undefined ? {} : { year: Number(year) }),
    }
  },
)
