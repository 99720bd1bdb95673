import { dateParser } from './date-parser'
import { BLANK, COUNT, countOf, DASH } from './date-words'
import { unitOf } from './period'

const UNIT = '(?<unit>days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))'
const HEDGE = `(?:(?:about|around|almost|nearly|over|some|just|only|more than|less than|roughly|exactly)${BLANK})?`
const START = `(?<![\\p{L}\\d.,$£€])${HEDGE}(?<count>${COUNT}|[A-Z]\\p{Ll}*)(?:${BLANK}|${DASH})`
const PATTERN = `${START}${UNIT}(?:${BLANK}|${DASH})(?<way>ago|earlier|later|before|afterwards|previously|hence|from now)(?!\\p{L})`
const AHEAD = `(?<![\\p{L}\\d])(?<=\\b[Ii]n${BLANK})(?<count>${COUNT})${BLANK}${UNIT}(?:['’]${BLANK}time)?(?![\\p{L}'’-])`

/** `three days ago`, `a year earlier`, `two decades later`. */
export const distance = dateParser(
  'distance',
  new RegExp(PATTERN, 'gu'),
  ({ groups, reading, end }) => {
    const count = countOf(groups['count'])
    const { way = '' } = groups
    if (count === undefined || count === 0) return undefined
    // "three days before the vote" counts from an event.
    if (way === 'before' && /^\s+[\p{L}\d]/u.test(reading.text.slice(end, end + 10)))
      return undefined
    const isAhead = /later|afterwards|hence|now/.test(way)
    const from = /ago|hence|now/.test(way) ? 'published' : 'told'
    const unit = groups['unit'] ?? ''
    const size = unit.startsWith('fortnight') ? 2 * count : count
    return {
      distance: {
        unit: unit.startsWith('fortnight') ? 'week' : unitOf(unit),
        count: isAhead ? size : -size,
        from,
      },
    }
  },
)

/** `in two weeks`, where the sentence looks ahead. */
export const distanceAhead = dateParser('distance-ahead', new RegExp(AHEAD, 'gu'), (match) => {
  const { groups, reading, start, text } = match
  const count = countOf(groups['count'])
  const before = reading.text.slice(Math.max(0, start - 80), start)
  const isAhead =
    /\btime$/.test(text) || /\b(?:will|shall|'ll|due|going to|expected to)\b[^.!?]*$/.test(before)
  if (count === undefined || !isAhead) return undefined
  return { distance: { unit: unitOf(groups['unit']), count, from: 'published' } }
})
