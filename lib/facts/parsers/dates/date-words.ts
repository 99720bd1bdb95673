import { MONTHS, SEASONS, WEEKDAYS } from '@/lib/calendar/names'
import { CARDINALS, ORDINALS } from '@/lib/text/number-lists'
import { parseNumberWords } from '@/lib/text/number-words'

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A pattern for names as they are written in prose: capitalised, or all in capitals where they are long. */
function namePattern(names: readonly string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  return longestFirst
    .flatMap((name) =>
      name.length > 4 ? [capitalised(name), name.toUpperCase()] : capitalised(name),
    )
    .join('|')
}

const MONTH_NAMES = [...MONTHS.keys()]
const WEEKDAY_NAMES = [...WEEKDAYS.keys()]
const FULL_MONTHS = MONTH_NAMES.filter(
  (name) => name.length > 5 || /^(?:may|june|july|march|april)$/.test(name),
)
const FULL_WEEKDAYS = WEEKDAY_NAMES.filter((name) => name.endsWith('day'))

/** Months in full (in small letters too where that can be nothing else), and in any form; the full stop of an abbreviation belongs to it. */
export const MONTH = `(?:${namePattern(FULL_MONTHS)}|${FULL_MONTHS.filter((name) => !/^(?:april|may|june|march|august)$/.test(name)).join('|')})`
export const ANY_MONTH = `(?:${MONTH}|(?:${namePattern(MONTH_NAMES.filter((name) => !FULL_MONTHS.includes(name)))})\\.?)`
/** Weekdays in full, and in any form. */
export const WEEKDAY = `(?:${namePattern(FULL_WEEKDAYS)}|${FULL_WEEKDAYS.join('|')})`
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:${namePattern(WEEKDAY_NAMES.filter((name) => !FULL_WEEKDAYS.includes(name)))})\\.?)`
export const SEASON = `(?:${[...SEASONS.keys()].flatMap((name) => [name, capitalised(name)]).join('|')})`
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
export const DAY_ENDING = '(?:st|nd|rd|th)?'
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)'
export const DASH = '[-\\u2010-\\u2015]'
/** Blanks inside a phrase, over a line break too but never over an empty line. */
export const GAP = '[^\\S\\n]*\\n?[^\\S\\n]*'
export const BLANK = '(?:[^\\S\\n]+\\n?[^\\S\\n]*|\\n[^\\S\\n]*)'
export const PART = '(?:early|mid|middle|late|Early|Mid|Late)'

const SMALL = [...CARDINALS.keys()].filter((word) => (CARDINALS.get(word) ?? 0) > 0)
/** A count: digits, a number in words, or an article. */
export const COUNT = `(?:\\d{1,3}|(?:${SMALL.join('|')})(?:[- ](?:${SMALL.join('|')}))?|a couple of|a dozen|a hundred|half an?|an?)`
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ]|thirty[- ])?(?:${[...ORDINALS.keys()].join('|')}))`

/** The number of a month, by any word for it. */
export function monthOf(word = ''): number | undefined {
  return MONTHS.get(word.toLowerCase().replace('.', ''))
}

/** The number of a weekday, by any word for it. */
export function weekdayOf(word = ''): number | undefined {
  return WEEKDAYS.get(word.toLowerCase().replace('.', ''))
}

const COUNTED: ReadonlyMap<string, number> = new Map([
  ['a', 1], ['an', 1], ['a couple of', 2], ['a dozen', 12], ['a hundred', 100], ['half a', 0.5], ['half an', 0.5],
]) // prettier-ignore

/** The number that a word of `COUNT` or `ORDINAL` says. */
export function countOf(word = ''): number | undefined {
  const lower = word.toLowerCase()
  const counted = COUNTED.get(lower)
  if (counted !== undefined) return counted
  const digits = /^\d+/.exec(lower)
  if (digits) return Number(digits[0])
  const read = parseNumberWords(lower)
  return read && Number(read.numerator) / Number(read.denominator)
}

/** Which part of a date a word like "early" says. */
export function partOf(word: string | undefined): 'early' | 'mid' | 'late' | undefined {
  const lower = word?.toLowerCase()
  if (lower === 'middle') return 'mid'
  return lower === 'early' || lower === 'mid' || lower === 'late' ? lower : undefined
}
