import { dateParser } from './date-parser'
import { BLANK, DASH, YEAR } from './date-words'

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4,
} // prettier-ignore
const WHICH = `(?<which>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th))`
const QUARTER = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK}|its${BLANK})?(?:(?:fiscal|financial)${BLANK})?(?:(?<year>${YEAR})(?:['’]s)?${BLANK})?${WHICH}(?:${BLANK}|${DASH})(?:fiscal${BLANK})?quarter(?!\\p{L})(?!${DASH}?final)`
const SHORT = `(?<![\\p{L}\\d])Q(?<number>[1-4])(?:${BLANK}(?:of${BLANK})?(?<year>20\\d\\d|19\\d\\d))?(?![\\p{L}\\d])`
const HALF = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})?(?<which>[Ff]irst|[Ss]econd)(?:${BLANK}|${DASH})half(?=${BLANK}of${BLANK}(?:the${BLANK}(?:fiscal${BLANK})?year|this|last|next|\\d{4}))`
const WEEK = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})?(?<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal)${BLANK}week(?=${BLANK}(?:of|in)${BLANK}\\p{Lu})`

/** `the third quarter`, `fourth-quarter`, `the 1989 third quarter`. */
export const quarter = dateParser(
  'quarter',
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
  'uarter',
)

/** `Q3`, `Q3 2009`. */
export const shortQuarter = dateParser('short-quarter', new RegExp(SHORT, 'gu'), ({ groups }) => ({
  quarter: Number(groups['number']),
  ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }),
}))

/** `the first half of 2009`. */
export const halfYear = dateParser('half-year', new RegExp(HALF, 'gu'), ({ groups }) => ({
  half: NUMBERS[(groups['which'] ?? '').toLowerCase()],
}))

/** `the last week of March`. */
export const weekOfMonth = dateParser(
  'week-of-month',
  new RegExp(WEEK, 'gu'),
  ({ groups }) => {
    const which = (groups['which'] ?? '').toLowerCase()
    return { weekOfMonth: which === 'last' || which === 'final' ? -1 : NUMBERS[which] }
  },
  'week',
)
