import { MONTH_WORDS, UNIT_WORDS } from './date-anchors'
import { dateParser } from './date-parser'
import { ANY_MONTH, BLANK, monthOf, WEEKDAY, weekdayOf, YEAR } from './date-words'

const NTHS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 } // prettier-ignore
const NTH = '(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal)'
const THE = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})?`
const WEEKDAY_OF = `${THE}${NTH}${BLANK}(?<weekday>${WEEKDAY})${BLANK}(?:of|in)${BLANK}(?<month>${ANY_MONTH})(?:,?${BLANK}(?<year>${YEAR}))?(?![\\p{L}\\d])`
const WEEK_OF = `${THE}${NTH}${BLANK}week(?=${BLANK}(?:of|in)${BLANK}\\p{Lu})`

/** `the second Tuesday in November`. */
export const weekdayOfMonth = dateParser(
  'weekday-of-month',
  MONTH_WORDS,
  new RegExp(WEEKDAY_OF, 'gu'),
  ({ groups }) => ({
    nth: NTHS[(groups['nth'] ?? '').toLowerCase()],
    weekday: weekdayOf(groups['weekday']),
    month: monthOf(groups['month']),
    ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }),
  }),
)

/** `the last week of March`. */
export const weekOfMonth = dateParser(
  'week-of-month',
  UNIT_WORDS,
  new RegExp(WEEK_OF, 'gu'),
  ({ groups }) => ({ weekOfMonth: NTHS[(groups['nth'] ?? '').toLowerCase()] }),
)
