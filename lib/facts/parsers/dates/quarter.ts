import { FIGURES } from '../find-near'
import { HALVES, MONTH_WORDS, QUARTERS } from './date-anchors'
import { dateParser } from './date-parser'
import { ANY_MONTH, BLANK, DASH, monthOf, YEAR } from './date-words'

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4,
} // prettier-ignore
const WHICH = `(?<which>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th))`
const QUARTER = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK}|its${BLANK})?(?:(?:fiscal|financial)${BLANK})?(?:(?<year>${YEAR})(?:['’]s)?${BLANK})?${WHICH}(?:${BLANK}|${DASH})(?:fiscal${BLANK})?quarter(?!\\p{L})(?!${DASH}?final)`
const SHORT = `(?<![\\p{L}\\d])Q(?<number>[1-4])(?:${BLANK}(?:of${BLANK})?(?<year>20\\d\\d|19\\d\\d))?(?![\\p{L}\\d])`
const HALF = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})?(?<which>[Ff]irst|[Ss]econd)(?:${BLANK}|${DASH})half(?=${BLANK}of${BLANK}(?:the${BLANK}(?:fiscal${BLANK})?year|this|last|next|\\d{4}))`
const MONTHS = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})?(?<from>${ANY_MONTH})(?:${DASH}|${BLANK}(?:to|through)${BLANK})(?<to>${ANY_MONTH})(?:${BLANK}(?<year>${YEAR}))?${BLANK}(?:quarter|period)(?!\\p{L})`

/** `the third quarter`, `fourth-quarter`, `the 1989 third quarter`. */
export const quarter = dateParser(
  'quarter',
  QUARTERS,
  new RegExp(QUARTER, 'gu'),
  ({ groups, reading, end }) => {
    // A quarter of a match is no quarter of a year.
    if (
      /^[^.]{0,60}\b(?:touchdown|game|match|field goal)\b/.test(reading.text.slice(end, end + 80))
    )
      return undefined
    const { year } = groups
    const number = NUMBERS[(groups['which'] ?? '').toLowerCase()]
    return year === undefined ? { quarter: number } : { quarter: number, year: Number(year) }
  },
)

/** `Q3`, `Q3 2009`. */
export const shortQuarter = dateParser(
  'short-quarter',
  FIGURES,
  new RegExp(SHORT, 'gu'),
  ({ groups }) => ({
    quarter: Number(groups['number']),
    ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }),
  }),
)

/** `the first half of 2009`. */
export const halfYear = dateParser('half-year', HALVES, new RegExp(HALF, 'gu'), ({ groups }) => ({
  half: NUMBERS[(groups['which'] ?? '').toLowerCase()],
}))

/** `the July-September quarter`. */
export const quarterOfMonths = dateParser(
  'quarter-of-months',
  MONTH_WORDS,
  new RegExp(MONTHS, 'gu'),
  ({ groups }) => {
    const [from, to] = [monthOf(groups['from']), monthOf(groups['to'])]
    const { year } = groups
    if (from === undefined || from % 3 !== 1 || to !== from + 2) return undefined
    const number = (from + 2) / 3
    return year === undefined ? { quarter: number } : { quarter: number, year: Number(year) }
  },
)
