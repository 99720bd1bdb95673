import { fold } from '@/lib/text/fold'
import { MONTHS, WEEKDAYS } from './names'

const NAME = [...MONTHS.keys(), ...WEEKDAYS.keys()].join('|')
const DASH = '\\s?[-\u2010-\u2015]\\s?'
const DAY_OF_MONTH = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${NAME})\\b`
const RANGE = new RegExp(
  `(\\b(?:${NAME})\\.?|\\d0'?s|century)${DASH}(?=(?:${NAME})\\b|${DAY_OF_MONTH}|\\d{2,4}'?s\\b|\\d{1,2}(?:st|nd|rd|th) c)`,
  'gi',
)

const ANY_DASH = /[-\u2010-\u2015]/
const SPACED_SIGN = / [-/.]|[-/.] /
const SPACED_DIGITS = /\b(\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,4})\b/g

/**
 * Folded text, with "to" for a dash between two months, days, decades or centuries: `fold` takes that for the hyphen
 * of one word; and no spaces in a date in digits.
 */
export function foldDate(text: string): string {
  const folded = fold(ANY_DASH.test(text) ? text.replace(RANGE, '$1 to ') : text)
  return SPACED_SIGN.test(folded) ? folded.replace(SPACED_DIGITS, '$1$2$3$2$4') : folded
}
