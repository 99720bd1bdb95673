import { readCount } from './read-words'
import type { DateReading } from './date-reading'
import { SEASONS, MONTHS, WEEKDAYS } from './names'

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }
const STEPS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
}
const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', year: 'year', years: 'year',
} // prettier-ignore
const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

/** The words with which such a wording can begin, but for a count. */
export const RELATIVE_STARTS: readonly string[] = [
  ...Object.keys(DAYS),
  ...Object.keys(STEPS),
  'the',
  'day',
  'in',
  'a',
  'an',
]

/** The wording at `words[at]` that says a date by its distance from today: "yesterday", "last week", "two days ago". */
export function readRelative(
  words: readonly string[],
  at: number,
): { readonly reading: DateReading; readonly end: number } | undefined {
  const word = words[at] ?? ''
  const day = Object.hasOwn(DAYS, word) ? DAYS[word] : undefined
  if (day !== undefined) return relative('day', day, at + 1)
  if (word === 'the' || word === 'day') {
    const from = word === 'the' ? at + 1 : at
    if (words[from] !== 'day') return undefined
    if (words[from + 1] === 'before' && words[from + 2] === 'yesterday')
      return relative('day', -2, from + 3)
    if (words[from + 1] === 'after' && words[from + 2] === 'tomorrow')
      return relative('day', 2, from + 3)
    return undefined
  }
  const step = Object.hasOwn(STEPS, word) ? STEPS[word] : undefined
  return step === undefined ? readDistance(words, at) : readStep(words, at + 1, step)
}

function readStep(
  words: readonly string[],
  at: number,
  step: -1 | 0 | 1,
): ReturnType<typeof readRelative> {
  const word = words[at] ?? ''
  const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined
  if (unit !== undefined && unit !== 'day') return relative(unit, step, at + 1)
  if (PARTS_OF_DAY.has(word)) {
    if (step === 0) return relative('day', 0, at + 1)
    return word === 'night' && step === -1 ? relative('day', -1, at + 1) : undefined
  }
  const isNamed = WEEKDAYS.has(word) || MONTHS.has(word) || SEASONS.has(word)
  return isNamed ? { reading: { relative: { unit: 'named', step } }, end: at } : undefined
}

/** "three days ago", "a week ago", "in two weeks". */
function readDistance(words: readonly string[], at: number): ReturnType<typeof readRelative> {
  const isAhead = words[at] === 'in'
  const from = isAhead ? at + 1 : at
  const count = countAt(words, from)
  if (!count) return undefined
  const word = words[count.end] ?? ''
  const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined
  if (unit === undefined) return undefined
  if (words[count.end + 1] === 'ago') return relative(unit, -count.value, count.end + 2)
  return isAhead ? relative(unit, count.value, count.end + 1) : undefined
}

function countAt(words: readonly string[], at: number): { value: number; end: number } | undefined {
  const word = words[at] ?? ''
  if (word === 'a' || word === 'an') return { value: 1, end: at + 1 }
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), end: at + 1 }
  return readCount(words, at)
}

function relative(
  unit: 'day' | 'week' | 'month' | 'year',
  offset: number,
  end: number,
): ReturnType<typeof readRelative> {
  return { reading: { relative: { unit, offset } }, end }
}
