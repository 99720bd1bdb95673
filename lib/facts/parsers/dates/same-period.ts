import { FIGURES } from '../find-near'
import { ALIKE_WORDS, UNIT_WORDS } from './date-anchors'
import { dateParser, wordBefore } from './date-parser'
import { BLANK, DASH, monthOf, YEAR } from './date-words'
import { unitOf } from './unit-words'

const ALIKE = '(?:same|comparable|corresponding|like|similar)'
const PERIOD = '(?:period|time|quarter|month|week|day|half)'
const SAME = `(?<![\\p{L}\\d])(?:the${BLANK})?${ALIKE}${BLANK}${PERIOD}(?=${BLANK}(?:(?:of|in|from)${BLANK})?(?:last|the previous|the${BLANK}last|a|one|two|\\d)\\b)`

/** `the same period last year`, `the same month a year earlier`. */
export const samePeriod = dateParser('same-period', ALIKE_WORDS, new RegExp(SAME, 'gu'), () => ({
  isSamePeriod: true,
}))

const OF_YEAR = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})?(?:${ALIKE}${BLANK})?(?<year>${YEAR})${BLANK}(?:quarter|period|half|month)(?!\\p{L})`

/** `the 1988 quarter`, `the same 1988 period`; but the year of "the January-March 1988 quarter" is that of March. */
export const periodOfYear = dateParser(
  'period-of-year',
  FIGURES,
  new RegExp(OF_YEAR, 'gu'),
  (match) =>
    monthOf(wordBefore(match).replace(/^.*\P{L}/u, '')) === undefined
      ? { isSamePeriod: true, year: Number(match.groups['year']) }
      : undefined,
)

const EARLIER = `(?<![\\p{L}\\d])(?:the${BLANK}|a${BLANK}|its${BLANK}|The${BLANK})?year(?:-(?:earlier|ago|before)(?:${BLANK}(?:quarter|period|month|half))?|${BLANK}(?:earlier|ago)${BLANK}(?:quarter|period|month|half))(?!\\p{L})`

/** `the year-earlier quarter`, `the year-ago loss`. */
export const yearEarlier = dateParser(
  'year-earlier',
  UNIT_WORDS,
  new RegExp(EARLIER, 'gu'),
  () => ({
    isSamePeriod: true,
    distance: { unit: 'year', count: -1, from: 'published' },
  }),
)

const END = `(?<![\\p{L}\\d])(?:the${BLANK})?(?:calendar${BLANK})?(?:(?<unit>year|month|quarter|week|decade)(?:[- ]end|['’]s${BLANK}end)|(?<mid>mid[- ]?year))(?!\\p{L}|${DASH})`

/** `by year-end`, `before month's end`, `midyear`. */
export const periodEnd = dateParser(
  'period-end',
  UNIT_WORDS,
  new RegExp(END, 'gu'),
  ({ groups }) => {
    const unit = groups['mid'] === undefined ? unitOf(groups['unit']) : 'year'
    return { distance: { unit, count: 0, from: 'published' } }
  },
)

const LATEST = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK}|its${BLANK})?(?:latest|most recent)${BLANK}(?:fiscal${BLANK})?(?<unit>week|month|quarter)(?!\\p{L})`

/** `the latest quarter`: the last that is over. */
export const latestPeriod = dateParser(
  'latest-period',
  UNIT_WORDS,
  new RegExp(LATEST, 'gu'),
  ({ groups }) => ({
    distance: { unit: unitOf(groups['unit']), count: -1, from: 'published' },
  }),
)
