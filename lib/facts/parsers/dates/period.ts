import { SEASONS } from '@/lib/calendar/names'
import { PERIOD_WORDS, TIMES, UNIT_WORDS } from './date-anchors'
import { dateParser, wordBefore, type DateMatch } from './date-parser'
import { BLANK, DASH, SEASON } from './date-words'
import { stepOf } from './steps'
import { unitOf } from './unit-words'

const UNIT = '(?<unit>week|weekend|month|quarter|year|decade|century)'
const PART = '(?:end|beginning|start|middle|rest|remainder|close|turn)'
const EARLY = '(?:earlier|later|late|early|Earlier|Later|Late|Early)'
const EDGE = `(?:(?:the${BLANK})?(?:very${BLANK})?${PART}${BLANK}of${BLANK}|${EARLY}${BLANK}(?:in${BLANK}|on${BLANK})?)?`
const STEP =
  '(?<step>[Ll]ast|(?:[Tt]his\\s)?(?:past|coming)|[Tt]his|[Nn]ext|previous|current|upcoming)'
const NO_MORE = `(?!\\p{L}|['’]s\\b|${DASH}\\p{L})`
const STEPPED = `(?<![\\p{L}\\d])${EDGE}(?:the${BLANK}|The${BLANK})?${STEP}${BLANK}(?:(?:fiscal|financial|calendar|school|academic|full)${BLANK})?(?:${UNIT}|(?<season>${SEASON}))(?!\\p{L}|${DASH}\\p{L})`

/** `last week`, `earlier this year`, `the end of last month`, `next summer`. */
export const steppedPeriod = dateParser(
  'stepped-period',
  PERIOD_WORDS,
  new RegExp(STEPPED, 'gu'),
  (match) => {
    const { groups, text } = match
    const count = stepOf(groups['step']) ?? 0
    const season = SEASONS.get((groups['season'] ?? '').toLowerCase())
    if (season !== undefined) return { season, step: count }
    if (isStretch(match)) return undefined
    return {
      distance: {
        unit: unitOf(groups['unit']),
        count,
        from: /previous/.test(text) ? 'either' : 'published',
      },
    }
  },
)

/** "the same period of the last year", "a profit for the last year". */
const OF_ACCOUNTS =
  /\b(?:same\s+\p{L}+\s+(?:of|in)|(?:profits?|loss(?:es)?|results|sales|revenues?|earnings|figures|accounts|report|budget)\s+(?:for|of|in))\s+$/u

/** "the past week" is a stretch of time up to now, "the next year" one from now on. */
function isStretch({ groups, text, reading, start }: DateMatch): boolean {
  return (
    groups['unit'] !== 'quarter' &&
    /\bthe\s+(?:past|last|next|coming)\s+(?:week|month|year|decade|century)$/i.test(text) &&
    !/of\s+the/i.test(text) &&
    !OF_ACCOUNTS.test(reading.text.slice(Math.max(0, start - 30), start))
  )
}

const EDGED = `(?<![\\p{L}\\d])(?<edge>(?:the${BLANK})?(?:very${BLANK})?${PART}${BLANK}of${BLANK}|${EARLY}${BLANK}in${BLANK})?[Tt]he${BLANK}(?:(?:entire|whole|full|calendar)${BLANK})?(?<unit>day|week|weekend|month|quarter|year|decade)${NO_MORE}`
/** Words that make a time of "the day" and its like: without one of them it is any day. */
const BOUNDS = /^(?:for|end|ended|ends|ending|close|closed|finish|finished|finishing|start|started|began|begin|opened|opening|closing)$/i // prettier-ignore
const LEADS: Readonly<Record<string, RegExp>> = {
  day: BOUNDS,
  week: /^(?:for|end|ended|ending|finish|finished|began|started|start|closed)$/i,
  weekend: /^(?:over|during|before|after|until|for|on|by|at|through|throughout)$/i,
  month: /^(?:for|in|during|end|ended|ending|began|started)$/i,
  quarter: /^(?:for|in|during|end|ended|ending|began|started)$/i,
  year: /^(?:for|during|end|ended|ending|began|started|start|finish|finished|closed)$/i,
}

/** `the end of the year`, `later in the day`, `closed the week`, `over the weekend`. */
export const edgeOfPeriod = dateParser(
  'edge-of-period',
  UNIT_WORDS,
  new RegExp(EDGED, 'gu'),
  (match) => {
    const { groups, reading, start, end } = match
    const unit = groups['unit'] ?? ''
    const lead = wordBefore(match)
    const isLed = LEADS[unit]?.test(lead) === true && !isBound(reading.text.slice(end, end + 14))
    const isPart = lead === 'of' && /(?:half|quarter|part|months|weeks|days)\s+of\s+$/.test(reading.text.slice(Math.max(0, start - 16), start)) // prettier-ignore
    if (groups['edge'] === undefined && !isLed && !isPart) return undefined
    return {
      distance: {
        unit: unitOf(unit),
        count: 0,
        from: unit === 'weekend' || unit === 'week' || unit === 'decade' ? 'published' : 'either',
      },
    }
  },
)

/** "for the year to March", "in the month after the storm": these say themselves which. */
function isBound(after: string): boolean {
  return /^\s+(?:to|before|after|since|following|that|when|ended|ending|from|of|leading|prior|he|she|it|they)\b/.test(
    after,
  )
}

const IN_STRETCH =
  /^(?:for|over|in|within|during|of|and|throughout|or|by|through|takes?|took|taken|spends?|spent|lasts?)?$/i
const TOLD = `(?<![\\p{L}\\d])(?:[Tt]he${BLANK})?(?<which>same|following|preceding|next|previous|prior|[Tt]hat(?:\\ssame)?)${BLANK}(?:very${BLANK})?(?<unit>day|week|weekend|month|quarter|year|decade)(?!\\p{L}|${DASH}\\p{L})(?!${BLANK}(?:of|after|that)\\b)`

/** `the same day`, `that year`, `the following week`: by the date that was told last. */
export const toldPeriod = dateParser('told-period', UNIT_WORDS, new RegExp(TOLD, 'gu'), (match) => {
  const { groups } = match
  const which = groups['which']?.toLowerCase()
  // "for the next year" is a stretch of time, "left the next year" a year.
  if (which === 'next' && groups['unit'] !== 'day' && IN_STRETCH.test(wordBefore(match)))
    return undefined
  const from = /^(?:previous|preceding|prior)$/.test(which ?? '') ? 'either' : 'told'
  return { distance: { unit: unitOf(groups['unit']), count: stepOf(which) ?? 0, from } }
})

const THAT_TIME = `(?<=\\b(?:by|until|till|since|By|Until|Since)${BLANK})that${BLANK}(?:time|date)(?!\\p{L})`

/** `by that time`: whatever date was told last. */
export const thatTime = dateParser('that-time', TIMES, new RegExp(THAT_TIME, 'gu'), () => ({
  isFromTold: true,
}))

const FAR = `(?<![\\p{L}\\d])[Tt]he${BLANK}${UNIT}${BLANK}(?<way>before${BLANK}last|after${BLANK}next)(?!\\p{L})`

/** `the year before last`, `the week after next`. */
export const farPeriod = dateParser(
  'far-period',
  UNIT_WORDS,
  new RegExp(FAR, 'gu'),
  ({ groups }) => {
    const count = groups['way']?.startsWith('before') === true ? -2 : 2
    return { distance: { unit: unitOf(groups['unit']), count, from: 'published' } }
  },
)

const BEFORE = `(?<![\\p{L}\\d])(?:the${BLANK}|The${BLANK})(?<unit>day|week|month|year)${BLANK}(?<way>before|previous|earlier|after)(?!\\p{L})(?!${BLANK}(?:the|a|an|his|her|its|their|he|she|it|they|last|next|we|you|I|yesterday|tomorrow|that|this|\\p{Ll}+ing|\\p{Lu}))`

/** `the year before`, `the day after`. */
export const unitBefore = dateParser(
  'unit-before',
  UNIT_WORDS,
  new RegExp(BEFORE, 'gu'),
  ({ groups }) => {
    const unit = unitOf(groups['unit'])
    const isAfter = groups['way'] === 'after'
    const isNear = unit === 'day' || unit === 'week'
    return {
      distance: { unit, count: isAfter ? 1 : -1, from: isAfter || isNear ? 'told' : 'either' },
    }
  },
)
