import type { PartialDate } from '@/lib/calendar/partial-date'
import type { DateDistance, DateSaid } from '../date-said'
import type { DateMention, Mention, Refiner } from '../types'

const OF = /^(?:\s+(?:of|in|from)\s+(?:the\s+)?|,?\s+)$/
const RANGE = /^\s*(?:to|through|until|till|and|[-\u2010-\u2015])\s*$/
/** Between two ways to say one date: "Eight years later, in 1909", "on Sunday (6th February)". */
const ALSO = /^\s*(?:,\s*(?:(?:in|on)\s+(?:the\s+)?)?|\((?:on\s+|in\s+)?(?:the\s+)?)$/
const NEAR = 24

/**
 * Makes one date of two that belong together ("the third quarter of last year", "Tuesday of next week"), and gives the
 * first month of a range the year of the second ("from May to July 2023").
 */
export const joinDates: Refiner = {
  name: 'join-dates',
  refine(mentions, { text }) {
    const joined: Mention[] = []
    /** Where the last date stands in `joined`. */
    let at = -1
    for (const mention of mentions) {
      const last = joined[at]
      if (mention.kind !== 'date') {
        joined.push(mention)
        continue
      }
      if (last?.kind === 'date' && mention.start - last.end <= NEAR && mention.start >= last.end) {
        const between = text.slice(last.end, mention.start)
        const whole = OF.test(between) ? join(last, mention, between) : undefined
        if (whole) {
          joined[at] = { ...whole, text: text.slice(whole.start, whole.end) }
          continue
        }
        if (RANGE.test(between)) joined[at] = lendYear(last, mention)
        const same = ALSO.test(between) ? sameDate(last.said, mention.said) : undefined
        if (same) {
          joined[at] = { ...last, said: same }
          joined.push({ ...mention, said: same })
          at = joined.length - 1
          continue
        }
      }
      joined.push(mention)
      at = joined.length - 1
    }
    return { mentions: joined, refusals: [] }
  },
}

function join(part: DateMention, whole: DateMention, between: string): DateMention | undefined {
  const hasOf = /\p{L}/u.test(between)
  const said = joinSaid(part.said, whole.said, hasOf)
  return said && { ...part, end: whole.end, said, by: `${part.by} + ${whole.by}` }
}

function joinSaid(part: DateSaid, whole: DateSaid, hasOf: boolean): DateSaid | undefined {
  if (part.whole || part.year !== undefined || part.step !== undefined) return undefined
  const { distance } = part
  const isDayWord = distance?.unit === 'day' && distance.from === 'published'
  // "today, 15 November" and "yesterday, Tuesday": the day said by itself counts.
  if (isDayWord) return !hasOf && isDay(whole) ? whole : undefined
  if (distance) return hasOf && isYearAway(part) ? monthOfYearAway(distance, whole) : undefined
  if (part.isSamePeriod)
    return isYear(whole) || isYearAway(whole) ? { ...part, ...whole } : undefined
  if (whole.whole) return hasOf ? undefined : inYearWithEra(part, whole.whole)
  const isInYear = part.quarter ?? part.half ?? part.month ?? part.season ?? part.movingDay
  if (part.weekOfMonth !== undefined && whole.month !== undefined && whole.day === undefined)
    return { ...whole, weekOfMonth: part.weekOfMonth }
  if (isInYear !== undefined && (hasOf || part.month === undefined)) {
    if (isYear(whole)) return { ...part, ...whole }
    if (isYearAway(whole)) return { ...part, distance: whole.distance }
  }
  if (!hasOf && part.month !== undefined && isYearAway(whole))
    return { ...part, distance: whole.distance }
  if (part.weekday === undefined || part.day !== undefined) return undefined
  if (whole.distance?.unit === 'week') return { ...part, distance: whole.distance }
  return !hasOf && isDay(whole) && whole.weekday === undefined
    ? { ...whole, weekday: part.weekday }
    : undefined
}

function isDay(said: DateSaid): boolean {
  return (said.month !== undefined && said.day !== undefined) || said.weekday !== undefined
}

function isYear(said: DateSaid): boolean {
  return (
    said.year !== undefined &&
    said.month === undefined &&
    said.season === undefined &&
    said.quarter === undefined
  )
}

function isYearAway({ distance }: DateSaid): boolean {
  return distance?.unit === 'year' && distance.precision === undefined
}

/** "three years ago in May". */
function monthOfYearAway(distance: DateDistance, whole: DateSaid): DateSaid | undefined {
  const isBare = whole.month !== undefined && whole.year === undefined && whole.step === undefined
  return isBare && distance.from === 'published' ? { ...whole, distance } : undefined
}

/** "1 January 49 BC". */
function inYearWithEra({ month, day }: DateSaid, whole: PartialDate): DateSaid | undefined {
  if (month === undefined || whole.precision !== 'year') return undefined
  const { year } = whole
  return {
    whole:
      day === undefined
        ? { precision: 'month', year, month }
        : { precision: 'day', year, month, day },
  }
}

/** Of two ways to say one date the one that needs no other; undefined if they are two dates. */
function sameDate(first: DateSaid, second: DateSaid): DateSaid | undefined {
  if (second.distance || second.isFromTold || second.step !== undefined) return undefined
  const { distance, weekday } = first
  if (weekday !== undefined && first.day === undefined && second.month !== undefined)
    return second.day !== undefined && second.weekday === undefined
      ? { ...second, weekday }
      : undefined
  if (distance === undefined || distance.from === 'published') return undefined
  const isFit =
    distance.unit === 'year' || distance.unit === 'decade'
      ? isYear(second)
      : distance.unit === 'month'
        ? second.month !== undefined && second.day === undefined
        : distance.unit === 'day' && isDay(second)
  return isFit ? second : undefined
}

function lendYear(first: DateMention, second: DateMention): DateMention {
  const { year, month } = second.said
  const isOpen =
    first.said.month !== undefined && first.said.year === undefined && first.said.step === undefined
  if (!isOpen || year === undefined || month === undefined) return first
  const isEarlier = (first.said.month ?? 0) > month
  return { ...first, said: { ...first.said, year: isEarlier ? year - 1 : year } }
}
