import type { DateDistance, DateSaid } from '../../date-said'
import { UNIT_WORDS } from './date-anchors'
import { dateParser, type DateMatch } from './date-parser'
import { BLANK, COUNT, countOf, DASH, WEEKDAY, weekdayOf } from './date-words'
import { lastOf, unitOf } from './unit-words'

const UNIT = '(?<unit>days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))'
const HEDGE = `(?:(?:about|around|almost|nearly|over|some|just|only|more than|less than|roughly|exactly|barely|at least|well over|Nearly|Almost|About|Exactly|Just|Only|Some|More than)${BLANK})?`
const START = `(?<![\\p{L}\\d.,$£€])${HEDGE}(?<count>${COUNT}|[A-Z]\\p{Ll}*)(?:${BLANK}|${DASH})`
const TAIL = `(?:(?<=ago)${BLANK}(?<tail>today|this${BLANK}(?:day|week|month)|${WEEKDAY}))?`
const PATTERN = `${START}${UNIT}(?:${BLANK}|${DASH})(?<way>ago|earlier|later|before|afterwards|previously|hence|from${BLANK}(?:now|today|${WEEKDAY}))${TAIL}(?!\\p{L})`
const AHEAD = `(?<![\\p{L}\\d])(?<=\\b[Ii]n${BLANK})(?<count>${COUNT})${BLANK}${UNIT}(?:['’]${BLANK}time)?(?![\\p{L}'’-])`

/** `three days ago`, `a year earlier`, `two decades later`, `a year ago today`, `a week ago Tuesday`. */
export const distance = dateParser('distance', UNIT_WORDS, new RegExp(PATTERN, 'gu'), (match) => {
  const { groups } = match
  const { way = '', tail } = groups
  const size = sizeOf(groups)
  if (!size || isFromEvent(match)) return undefined
  const isAhead = /later|afterwards|hence|from/.test(way)
  const count = isAhead ? size.count : -size.count
  if (tail !== undefined) return exactly({ ...size, count, from: 'published' }, tail)
  const start = /(?:today|day)$/.test(way) ? way.replace(/^from\s+/, '') : undefined
  if (start !== undefined) return exactly({ ...size, count, from: 'published' }, start)
  const isFromNow = /ago|hence|from/.test(way)
  const from = isFromNow ? 'published' : isAhead ? 'told' : lastOf(size.unit)
  return { distance: { ...size, count, from } }
})

/** "three days before the vote", "two years later than planned": counted from something else than a date. */
function isFromEvent({ groups, reading, end }: DateMatch): boolean {
  const after = reading.text.slice(end, end + 10)
  if (groups['way'] === 'before') return /^\s+[\p{L}\d]/u.test(after)
  return /^(?:earlier|later)$/.test(groups['way'] ?? '') && /^\s+than\b/.test(after)
}

/** "a year ago today" is a day, "a year ago this month" a month. */
function exactly(distance: DateDistance, tail: string): DateSaid | undefined {
  const weekday = weekdayOf(tail)
  if (weekday !== undefined) return { weekday, distance: { ...distance, precision: 'day' } }
  const precision = /week$/.test(tail) ? 'week' : /month$/.test(tail) ? 'month' : 'day'
  return { distance: { ...distance, precision } }
}

/** `in two weeks`, where the sentence looks ahead. */
export const distanceAhead = dateParser(
  'distance-ahead',
  UNIT_WORDS,
  new RegExp(AHEAD, 'gu'),
  (match) => {
    const { groups, reading, start, text } = match
    const size = sizeOf(groups)
    const before = reading.text.slice(Math.max(0, start - 80), start)
    const isAhead =
      /\btime$/.test(text) || /\b(?:will|shall|'ll|due|going to|expected to)\b[^.!?]*$/.test(before)
    return size && isAhead ? { distance: { ...size, from: 'published' } } : undefined
  },
)

/** A fortnight is two weeks, half a century fifty years, half a year six months. */
function sizeOf(groups: DateMatch['groups']): Pick<DateDistance, 'unit' | 'count'> | undefined {
  const count = countOf(groups['count'])
  if (count === undefined || count === 0) return undefined
  const word = groups['unit'] ?? ''
  if (word.startsWith('fortnight')) return { unit: 'week', count: 2 * count }
  const unit = unitOf(word)
  if (Number.isInteger(count)) return { unit, count }
  if (unit === 'year') return { unit: 'month', count: Math.round(12 * count) }
  const years = unit === 'century' ? 100 * count : unit === 'decade' ? 10 * count : undefined
  return years === undefined ? undefined : { unit: 'year', count: Math.round(years) }
}
