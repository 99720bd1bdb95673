import { dateOrder } from '@/lib/calendar/date-reading'
import { readDigits } from '@/lib/calendar/read-digits'
import { FIGURES } from '../find-near'
import { dateParser, wordBefore } from './date-parser'
import { fullYear } from './full-year'

const DIGITS =
  /(?<![\d.,/-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?![\d%]|[.,/-]\d)/g

/** `2023-11-14`, `14/11/2023`, `7/8/07` in the order of the language; a year of two digits is the nearest past one. */
export const dateInDigits = dateParser('date-in-digits', FIGURES, DIGITS, (match) => {
  const { text, reading } = match
  // "a record of 10-5-12": two digits for a year want a sign that this is a date.
  if (/^\d{1,2}-\d{1,2}-\d\d$/.test(text) && !isSaidToBeDate(text, wordBefore(match)))
    return undefined
  const read = readDigits(text, 0, dateOrder(reading.language), true)?.reading
  if (!read || read.isUnreal === true || read.month === undefined) return undefined
  const { month, day, shortYear } = read
  const year =
    read.year ?? (shortYear === undefined ? undefined : fullYear(shortYear, reading.published))
  return year === undefined ? undefined : { year, month, day }
})

function isSaidToBeDate(text: string, before: string): boolean {
  return /^0|-0/.test(text) || /^(?:on|dated|since|until|by|from|date)$/i.test(before)
}
