import { dayNumber, mondayOf, monthLength } from './days'

/** What EDTF calls a season. */
export type Season = 21 | 22 | 23 | 24

/** A date as precisely as it is known. Years count through 0, so that 44 BC is -43. */
export type PartialDate =
  | {
      readonly precision: 'day'
      readonly year: number
      readonly month: number
      readonly day: number
    }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'year'; readonly year: number }
  /** `decade` is 196 for the 1960s; the last before the year 0 is -1. */
  | { readonly precision: 'decade'; readonly decade: number }
  /** `century` is 19 for 1900 to 1999; the 1st BC is -1. */
  | { readonly precision: 'century'; readonly century: number }
  | { readonly precision: 'season'; readonly year: number; readonly season: Season }
  | { readonly precision: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly precision: 'week'; readonly year: number; readonly week: number }
  | { readonly precision: 'interval'; readonly start: PartialDate; readonly end: PartialDate }

/** First and last day, as day numbers. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** The days that a date covers. A season covers none that could be named: undefined, and so for an interval with one. */
export function daysOf(date: PartialDate): DaySpan | undefined {
  switch (date.precision) {
    case 'day': {
      const first = dayNumber(date)
      return { first, last: first }
    }
    case 'month':
      return months(date.year, date.month, date.month)
    case 'year':
      return months(date.year, 1, 12)
    case 'decade':
      return years(date.decade, 10)
    case 'century':
      return years(date.century, 100)
    case 'quarter':
      return months(date.year, date.quarter * 3 - 2, date.quarter * 3)
    case 'week': {
      const first = mondayOf(date.year, date.week)
      return { first, last: first + 6 }
    }
    case 'interval': {
      const [start, end] = [daysOf(date.start), daysOf(date.end)]
      return start && end && { first: start.first, last: end.last }
    }
    case 'season':
      return undefined
  }
}

/** How the days of two dates stand to each other. `part` means that `b` lies inside `a`, `whole` that it contains `a`. */
export function relate(
  a: PartialDate,
  b: PartialDate,
): 'same' | 'part' | 'whole' | 'overlap' | 'apart' {
  if (a.precision === 'season' || b.precision === 'season') return relateSeasons(a, b)
  const [ours, theirs] = [daysOf(a), daysOf(b)]
  if (!ours || !theirs) return 'apart'
  if (ours.first === theirs.first && ours.last === theirs.last) return 'same'
  if (ours.first <= theirs.first && ours.last >= theirs.last) return 'part'
  if (ours.first >= theirs.first && ours.last <= theirs.last) return 'whole'
  return ours.first <= theirs.last && theirs.first <= ours.last ? 'overlap' : 'apart'
}

/** A season is known by its year and its name alone: it lies in that year, and in no month of it. */
function relateSeasons(a: PartialDate, b: PartialDate): ReturnType<typeof relate> {
  if (a.precision === 'season' && b.precision === 'season')
    return a.year === b.year && a.season === b.season ? 'same' : 'apart'
  const [season, other] = a.precision === 'season' ? [a, b] : [b, a]
  if (season.precision !== 'season') return 'apart'
  const relation = relate(other, { precision: 'year', year: season.year })
  if (relation !== 'same' && relation !== 'part') return 'apart'
  return a === season ? 'whole' : 'part'
}

function months(year: number, from: number, to: number): DaySpan {
  return {
    first: dayNumber({ year, month: from, day: 1 }),
    last: dayNumber({ year, month: to, day: monthLength(to, year) }),
  }
}

/** Before the year 0 a decade and a century begin one year later: the 5th century BC is -499 to -400. */
function years(number: number, length: number): DaySpan {
  const from = number * length + (number < 0 ? 1 : 0)
  return {
    first: dayNumber({ year: from, month: 1, day: 1 }),
    last: dayNumber({ year: from + length - 1, month: 12, day: 31 }),
  }
}
