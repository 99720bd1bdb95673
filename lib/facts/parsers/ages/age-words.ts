import { CARDINALS } from '@/lib/text/number-lists'
import { countOf } from '../dates/date-words'

const WORDS = [...CARDINALS.keys()].filter((word) => (CARDINALS.get(word) ?? 0) > 0)
const FIRST_UPPER = WORDS.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
const WORD = `(?:${[...WORDS, ...FIRST_UPPER].join('|')})(?:[- ](?:${WORDS.slice(0, 9).join('|')}))?`

/** An age in digits or words, without a unit. */
export const AGE_NUMBER = `(?:1[01]\\d|[1-9]\\d?|${WORD})(?!\\d|[.,:]\\d|%)`
/** The number before a unit: "two-and-a-half" too. */
export const UNIT_NUMBER = `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d|½)?|${WORD}|(?:a )?hundred)(?:[- ]and[- ]a[- ]half)?`
export const AGE_UNIT = '(?:years?|months?|weeks?|days?|yrs?)'

const LETTERS: Readonly<Record<string, string>> = { y: 'Y', m: 'M', w: 'W', d: 'D' }

/** The ISO 8601 duration of a number and a unit, years if none is said; undefined if nobody is that old. */
export function durationOf(number: string, unit = 'years'): string | undefined {
  const hasHalf = /and[- ]a[- ]half$|½$/.test(number)
  const digits = number.replace(/,/g, '').replace(/[- ]and[- ]a[- ]half$|½$/, '')
  const count = /^\d+(?:\.\d+)?$/.test(digits)
    ? Number(digits)
    : /hundred$/.test(digits)
      ? 100
      : countOf(digits)
  if (count === undefined || (count === 0 && !hasHalf)) return undefined
  return `P${count + (hasHalf ? 0.5 : 0)}${LETTERS[unit.charAt(0).toLowerCase()] ?? 'Y'}`
}
