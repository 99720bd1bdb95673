import type { DateSaid } from '../date-said'
import type { DateMention, Mention, Refiner } from '../types'

const OF = /^(?:\s+(?:of|in|from)\s+(?:the\s+)?|,?\s+)$/
const RANGE = /^\s*(?:to|through|until|till|and|[-\u2010-\u2015])\s*$/
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
  if (distance) return undefined
  if (part.isSamePeriod)
    return whole.distance?.unit === 'year' ? { ...part, distance: whole.distance } : undefined
  const isInYear = part.quarter ?? part.half ?? part.month ?? part.season
  if (part.weekOfMonth !== undefined && whole.month !== undefined && whole.day === undefined)
    return { ...whole, weekOfMonth: part.weekOfMonth }
  if (isInYear !== undefined && (hasOf || part.month === undefined)) {
    if (isYear(whole)) return { ...part, ...whole }
    if (whole.distance?.unit === 'year') return { ...part, distance: whole.distance }
  }
  if (
    isInYear !== undefined &&
    !hasOf &&
    part.month !== undefined &&
    whole.distance?.unit === 'year'
  )
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

function lendYear(first: DateMention, second: DateMention): DateMention {
  const { year, month } = second.said
  const isOpen =
    first.said.month !== undefined && first.said.year === undefined && first.said.step === undefined
  if (!isOpen || year === undefined || month === undefined) return first
  const isEarlier = (first.said.month ?? 0) > month
  return { ...first, said: { ...first.said, year: isEarlier ? year - 1 : year } }
}
