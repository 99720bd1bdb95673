import type { DateReading } from '@/lib/calendar/date-reading'
import { dayNumber, weekdayOf } from '@/lib/calendar/days'
import type { PartialDate } from '@/lib/calendar/partial-date'
import { resolveDate } from '@/lib/calendar/resolve-date'
import type { MarkingContext, Verdict } from '../marking'
import { isSameReading } from './join-dates'
import { passageDates, publishedYear } from './passage-dates'
import { wholeDecade, wholeYear } from './short-years'
import { CORRECT, INCORRECT, retry } from './verdicts'

/** One or two digits and nothing else: a day of the month, or the end of a year. */
export function judgeBare(key: PartialDate, bare: number, context: MarkingContext): Verdict {
  if (key.precision === 'year') {
    const published = publishedYear(context.published)
    if (wholeYear(bare, published) === key.year) return CORRECT
    const isOtherCentury = published === undefined && mod(key.year, 100) === bare
    return isOtherCentury ? retry('ambiguous') : INCORRECT
  }
  if ('year' in key && mod(key.year, 100) === bare) return retry('imprecise')
  if (key.precision === 'day') {
    if (key.day === bare) return retry('imprecise')
    return bare >= 1 && bare <= 31 ? INCORRECT : retry('unreadable')
  }
  if (key.precision === 'decade' && mod(key.decade, 10) * 10 === bare) return retry('ambiguous')
  return bare > 31 || bare < 1 ? retry('unreadable') : INCORRECT
}

/** "the 14th", with a weekday or not. */
export function judgeDayAlone(key: PartialDate, { day, weekday }: DateReading): Verdict {
  if (key.precision !== 'day') return key.precision === 'interval' ? INCORRECT : retry('imprecise')
  const isSame = key.day === day && (weekday === undefined || weekdayOf(dayNumber(key)) === weekday)
  return isSame ? retry('imprecise') : INCORRECT
}

/**
 * What a year of two digits, "the sixties" or "the 1800s" leaves open. Undefined if it can be read as a whole year or
 * decade like any other.
 */
export function judgeShort(
  key: PartialDate,
  reading: DateReading,
  context: MarkingContext,
): Verdict | undefined {
  const published = publishedYear(context.published)
  const { shortYear, shortDecade, hundreds } = reading
  if (shortYear !== undefined) {
    const isOpen = published === undefined && 'year' in key && mod(key.year, 100) === shortYear
    return isOpen && wholeYear(shortYear) !== key.year ? retry('ambiguous') : undefined
  }
  if (hundreds !== undefined) return judgeHundreds(key, hundreds)
  if (shortDecade === undefined) return undefined
  const ours = decadeOf(key)
  const isOwn = passageDates(context).some(
    (found) => found.reading.decade !== undefined && found.reading.decade === ours,
  )
  const isLikeliest = ours === wholeDecade(shortDecade, published)
  if (ours === undefined || mod(ours, 10) !== shortDecade)
    return key.precision === 'century' ? retry('ambiguous') : INCORRECT
  if (!isLikeliest && !isOwn) return retry('ambiguous')
  if (key.precision !== 'decade') return retry('imprecise')
  return reading.part === undefined ? CORRECT : judgeShortPart(reading, context)
}

function judgeShortPart(reading: DateReading, context: MarkingContext): Verdict {
  const isOwn = passageDates(context).some(
    (found) => found.reading.part === reading.part && isDecadeOf(found.reading, reading),
  )
  return isOwn ? CORRECT : INCORRECT
}

function isDecadeOf({ decade, shortDecade }: DateReading, other: DateReading): boolean {
  const digit = shortDecade ?? (decade === undefined ? undefined : mod(decade, 10))
  return digit !== undefined && digit === other.shortDecade
}

/** "the 1800s" is a century to most and its first decade to some. */
function judgeHundreds(key: PartialDate, hundreds: number): Verdict {
  if (key.precision === 'century') return key.century === hundreds ? retry('ambiguous') : INCORRECT
  const decade = decadeOf(key)
  if (key.precision === 'decade' && decade === hundreds * 10) return CORRECT
  return decade !== undefined && Math.floor(decade / 10) === hundreds
    ? retry('imprecise')
    : INCORRECT
}

function decadeOf(date: PartialDate): number | undefined {
  if (date.precision === 'decade') return date.decade
  return 'year' in date ? Math.floor(date.year / 10) : undefined
}

const SAID = [
  'year', 'month', 'day', 'weekday', 'season', 'quarter', 'week', 'decade', 'shortDecade', 'century', 'hundreds', 'part',
] as const // prettier-ignore

/** Against a key that says too little to be a date: by what both say. */
export function judgeUnresolved(key: DateReading, said: DateReading): Verdict {
  if (isSameReading(key, said)) return CORRECT
  if (key.hundreds !== undefined && said.decade === key.hundreds * 10) return CORRECT
  if (key.hundreds !== undefined && said.century === key.hundreds) return retry('ambiguous')
  const reading = withWeekday(said)
  const shared = SAID.filter((name) => key[name] !== undefined && reading[name] !== undefined)
  if (shared.length === 0 && said.bare !== undefined) return retry('unreadable')
  if (shared.length === 0 || shared.some((name) => key[name] !== reading[name])) return INCORRECT
  const isWhole = SAID.every((name) => key[name] === undefined || reading[name] !== undefined)
  return isWhole && key.relative === undefined ? CORRECT : retry('imprecise')
}

function withWeekday(reading: DateReading): DateReading {
  const date = resolveDate(reading)
  if (reading.weekday !== undefined || date?.precision !== 'day') return reading
  return { ...reading, weekday: weekdayOf(dayNumber(date)) }
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by
}
