import { dayNumber, weekdayOf } from '@/lib/calendar/days'
import { parseEdtf } from '@/lib/calendar/edtf'
import { MONTH_NAMES } from '@/lib/calendar/month-names'
import type { PartialDate } from '@/lib/calendar/partial-date'
import { ordinalEnding } from './ordinal-ending'

const WEEKDAY_NAMES = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
] as const // prettier-ignore
const SEASON_NAMES = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const

/** What counts from the day of publication has no other date of its form. */
const RELATIVE = /\b(?:last|next|this|past|coming|ago|earlier|later)\b/i
const PART = new RegExp(
  `\\b(?:(?<month>${MONTH_NAMES.join('|')})|(?<weekday>${WEEKDAY_NAMES.join('|')})|(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)|(?<decade>\\d{3}0)s|(?<century>\\d{1,2})(?:st|nd|rd|th)(?= [Cc]entury)|(?<year>\\d{4})|(?<day>\\d{1,2})(?<ending>st|nd|rd|th)?)\\b`,
  'g',
)

/** Another date in the form of `key`, which writes `own`: both EDTF. Undefined where its form cannot say it. */
export function writeDateLike(key: string, own: string, value: string): string | undefined {
  const [ownDate, date] = [parseEdtf(own), parseEdtf(value)]
  if (!ownDate || !date || ownDate.precision !== date.precision) return undefined
  if (RELATIVE.test(key) || fill(key, ownDate) !== key) return undefined
  if (!/\d{3}/.test(key) && yearOf(ownDate) !== yearOf(date)) return undefined
  const written = fill(key, date)
  return written === key ? undefined : written
}

/** The key with the parts of another date put in for its own; undefined if a part of it is of no date. */
function fill(key: string, date: PartialDate): string | undefined {
  let isWhole = true
  const filled = key.replace(PART, (found: string, ...rest: unknown[]) => {
    const part = partOf(date, Object(rest.at(-1)), found)
    isWhole &&= part !== undefined
    return part ?? found
  })
  return isWhole ? filled : undefined
}

function partOf(
  date: PartialDate,
  groups: Readonly<Record<string, unknown>>,
  found: string,
): string | undefined {
  const has = (name: string): boolean => groups[name] !== undefined
  if (has('month')) return 'month' in date ? MONTH_NAMES[date.month - 1] : undefined
  if (has('weekday'))
    return date.precision === 'day' ? WEEKDAY_NAMES[weekdayOf(dayNumber(date)) - 1] : undefined
  if (has('season')) return seasonOf(date, found)
  if (has('decade')) return date.precision === 'decade' ? `${date.decade}0s` : undefined
  if (has('century'))
    return date.precision === 'century'
      ? `${date.century + 1}${ordinalEnding(date.century + 1)}`
      : undefined
  if (has('year')) return yearOf(date)
  if (date.precision !== 'day') return undefined
  return `${date.day}${has('ending') ? ordinalEnding(date.day) : ''}`
}

function seasonOf(date: PartialDate, found: string): string | undefined {
  if (date.precision !== 'season') return undefined
  const name = date.season === 23 && /fall/i.test(found) ? 'fall' : SEASON_NAMES[date.season]
  return /^\p{Lu}/u.test(found) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

function yearOf(date: PartialDate): string | undefined {
  return 'year' in date ? String(date.year) : undefined
}
