import { dayOfNumber } from '@/lib/calendar/days'

/** Years ahead that two digits can still mean. */
const AHEAD = 10
const THIS_CENTURY = 30

/** The year that its last two digits mean in an article of that day: the nearest past one, or one soon to come. */
export function fullYear(short: number, published: number | undefined): number {
  if (published === undefined) return short > THIS_CENTURY ? 1900 + short : 2000 + short
  const { year } = dayOfNumber(published)
  const ofThisCentury = Math.floor(year / 100) * 100 + short
  return ofThisCentury > year + AHEAD ? ofThisCentury - 100 : ofThisCentury
}
