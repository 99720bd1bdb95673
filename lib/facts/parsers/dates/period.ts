import type { DateSaid, DateUnit } from '../../date-said'
import { dateParser } from './date-parser'
import { BLANK, DASH, SEASON } from './date-words'
import { SEASONS } from '@/lib/calendar/names'
import { stepOf } from './steps'

const UNIT = '(?<unit>week|weekend|month|quarter|year|decade|century)'
const EDGE = `(?:(?:the${BLANK})?(?:very${BLANK})?(?:end|beginning|start|middle|rest|remainder|close|turn)${BLANK}of${BLANK}|(?:earlier|later|late|early|Earlier|Later|Late|Early)${BLANK}(?:in${BLANK}|on${BLANK})?)?`
const STEP = '(?<step>[Ll]ast|[Tt]his|[Nn]ext|past|previous|coming|current|upcoming)'
const NO_MORE = `(?!\\p{L}|['’]s\\b|${DASH}\\p{L})`
const STEPPED = `(?<![\\p{L}\\d])${EDGE}(?:the${BLANK}|The${BLANK})?${STEP}${BLANK}(?:(?:fiscal|financial|calendar|school|academic)${BLANK})?(?:${UNIT}|(?<season>${SEASON}))(?!\\p{L}|${DASH}\\p{L})`
const EDGED = `(?<![\\p{L}\\d])(?:(?:the${BLANK})?(?:end|beginning|start|middle|rest|remainder|turn)${BLANK}of|(?:earlier|later|late|early|Earlier|Later|Late|Early)${BLANK}in|[Ff]or|end|ended|close|closed|finish|finished|start|started|began|opened|ending|closing|[Oo]ver|[Dd]uring)${BLANK}(?<the>the${BLANK}(?<unit>day|week|weekend|month|quarter|year|decade))${NO_MORE}`
const TOLD = `(?<![\\p{L}\\d])(?:[Tt]he${BLANK})?(?<which>same|following|preceding|next|previous|[Tt]hat)${BLANK}(?:very${BLANK})?(?<unit>day|week|weekend|month|quarter|year|decade)${NO_MORE}(?!${BLANK}(?:of|after|that)\\b)`

/** `last week`, `earlier this year`, `the end of last month`, `next summer`. */
export const steppedPeriod = dateParser(
  'stepped-period',
  new RegExp(STEPPED, 'gu'),
  ({ groups, text }) => {
    const count = stepOf(groups['step']) ?? 0
    const season = SEASONS.get((groups['season'] ?? '').toLowerCase())
    if (season !== undefined) return { season, step: count }
    // "the past week" is a stretch of time up to now, "the next year" one from now on.
    if (
      /\bthe\s+(?:past|last|next|coming)\s+(?:week|month|year|decade|century|quarter)$/i.test(
        text,
      ) &&
      !/of\s+the/i.test(text) &&
      groups['unit'] !== 'quarter'
    )
      return undefined
    return {
      distance: {
        unit: unitOf(groups['unit']),
        count,
        from: /previous/.test(text) ? 'told' : 'published',
      },
    }
  },
)

/** `the end of the year`, `later in the day`. */
export const edgeOfPeriod = dateParser(
  'edge-of-period',
  new RegExp(EDGED, 'gu'),
  ({ groups, text }) => {
    const isStretch = /^(?:over|during)/i.test(text)
    if (isStretch && groups['unit'] !== 'weekend') return undefined
    return {
      distance: {
        unit: unitOf(groups['unit']),
        count: 0,
        from: groups['unit'] === 'day' ? 'told' : 'published',
      },
    }
  },
)

/** `the same day`, `that year`, `the following week`: by the date that was told last. */
export const toldPeriod = dateParser(
  'told-period',
  new RegExp(TOLD, 'gu'),
  ({ groups }): DateSaid | undefined => {
    const which = groups['which']?.toLowerCase()
    const count =
      which === 'same' || which === 'that' ? 0 : which === 'following' || which === 'next' ? 1 : -1
    if (which === 'next' && groups['unit'] !== 'day') return undefined
    return { distance: { unit: unitOf(groups['unit']), count, from: 'told' } }
  },
)

const SAME = `(?<![\\p{L}\\d])(?:the${BLANK})?same${BLANK}(?:period|time|quarter|month|week|day)(?=${BLANK}(?:(?:of|in)${BLANK})?(?:last|the previous|the${BLANK}last|a|one|two|\\d)\\b)`
const BEFORE = `(?<![\\p{L}\\d])the${BLANK}(?<unit>day|week|month|year)${BLANK}(?:before|previous|earlier)(?!\\p{L})(?!${BLANK}(?:the|a|an|his|her|its|their|he|she|it|they|yesterday|\\p{Lu}))`

/** `the same period last year`, `the same month a year earlier`. */
export const samePeriod = dateParser(
  'same-period',
  new RegExp(SAME, 'gu'),
  () => ({
    isSamePeriod: true,
  }),
  'same',
)

const YEAR_END = `(?<![\\p{L}\\d])(?:the${BLANK})?(?:calendar${BLANK})?year[- ]end(?!\\p{L}|${DASH})`
const EARLIER = `(?<![\\p{L}\\d])(?:the${BLANK}|a${BLANK})year[- ](?:earlier|ago)${BLANK}(?:quarter|period|month)(?!\\p{L})`
const LATEST = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})?latest${BLANK}(?:fiscal${BLANK})?(?<unit>week|month|quarter)(?!\\p{L})`

/** `by year-end`. */
export const yearEnd = dateParser(
  'year-end',
  new RegExp(YEAR_END, 'gu'),
  () => ({
    distance: { unit: 'year', count: 0, from: 'published' },
  }),
  'end',
)

/** `the year-earlier quarter`. */
export const yearEarlier = dateParser(
  'year-earlier',
  new RegExp(EARLIER, 'gu'),
  () => ({
    isSamePeriod: true,
    distance: { unit: 'year', count: -1, from: 'published' },
  }),
  'year',
)

/** `the latest quarter`: the last that is over. */
export const latestPeriod = dateParser(
  'latest-period',
  new RegExp(LATEST, 'gu'),
  ({ groups }) => ({
    distance: { unit: unitOf(groups['unit']), count: -1, from: 'published' },
  }),
  'latest',
)

/** `the year before`. */
export const unitBefore = dateParser('unit-before', new RegExp(BEFORE, 'gu'), ({ groups }) => ({
  distance: { unit: unitOf(groups['unit']), count: -1, from: 'told' },
}))

const UNITS: ReadonlyMap<string, DateUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** The unit that a word in the singular or plural names. */
export function unitOf(word = ''): DateUnit {
  return UNITS.get(word.replace(/s$/, '')) ?? (word === 'centuries' ? 'century' : 'day')
}
