import type { DateReading } from '@/lib/calendar/date-reading'
import { dayNumber, dayOfNumber, weekdayOf } from '@/lib/calendar/days'
import { foldDate } from '@/lib/calendar/fold-date'
import { parseEdtf } from '@/lib/calendar/edtf'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import { readDates } from '@/lib/calendar/read-dates'
import { dayAt, resolveDate, resolveRelative } from '@/lib/calendar/resolve-date'
import type { MarkingContext } from '../marking'
import { joinDates } from './join-dates'
import { remember } from './remember'

/** A date as the passage says it, with the dates that it can mean there. */
export interface PassageDate {
  readonly reading: DateReading
  readonly dates: readonly PartialDate[]
}

/** The two ends of a range that the passage names. */
export interface DateRange {
  readonly start: DateReading
  readonly end: DateReading
}

/** The dates of a passage, read once for all responses; those of the evidence alone if `part` is text of it. */
export function passageDates(context: MarkingContext, part?: string): readonly PassageDate[] {
  return read(part ?? context.passage, `${context.language}|${context.published ?? ''}`)
}

/** The day number of publication, if that is a known day. */
export function publishedDay(published: string | undefined): number | undefined {
  const date = published === undefined ? undefined : parseEdtf(published.slice(0, 10))
  return date?.precision === 'day' ? dayNumber(date) : undefined
}

/** The year of publication, if it is known. */
export function publishedYear(published: string | undefined): number | undefined {
  const date = published === undefined ? undefined : parseEdtf(published.slice(0, 10))
  return date && 'year' in date ? date.year : undefined
}

type Tense = 'past' | 'future' | undefined

/** Words that are months or days with a capital only. */
const LOWER_CASE_WORDS = /\b(?:may|march|sat|sun|wed|mar|dec|second|seconds)\b/g

const read = remember(256, (passage, style): readonly PassageDate[] => {
  const [language = '', published] = style.split('|')
  const folded = foldDate(passage.replace(LOWER_CASE_WORDS, '…'))
  const day = publishedDay(published)
  return readDates(folded, language, 0).mentions.flatMap(({ reading, start, end }) => {
    if (reading.bare !== undefined) return []
    return [{ reading, dates: resolve(reading, day, () => tenseAt(folded, start, end)) }]
  })
})

/** The ranges of a passage, each end with what it takes from the other: "from July to September 2021". */
export function passageRanges(context: MarkingContext): readonly DateRange[] {
  return readRanges(context.passage, context.language)
}

const NEAR_END = 10

const readRanges = remember(256, (passage, language): readonly DateRange[] => {
  const folded = foldDate(passage.replace(LOWER_CASE_WORDS, '…'))
  const { mentions } = readDates(folded, language, 0)
  return mentions.flatMap((first, index) => {
    const second = mentions[index + 1]
    if (!second || second.start - first.end > NEAR_END) return []
    const said = joinDates({ mentions: [first, second], others: [], isBetween: false })
    return said.shape === 'range' ? [{ start: said.start, end: said.end }] : []
  })
})

function resolve(
  reading: DateReading,
  published: number | undefined,
  tense: () => Tense,
): readonly PartialDate[] {
  const own = resolveDate(reading)
  if (own) return [own]
  if (published === undefined) return []
  if (reading.relative) return resolveRelative(reading, published)
  if (reading.weekday !== undefined && reading.day === undefined && reading.month === undefined)
    return weekdays(reading.weekday, published, tense())
  return yearless(reading, published, tense())
}

/**
 * The nearest such day, and the one on the side that the words around it speak of. Without such words it can be either.
 */
function weekdays(weekday: number, published: number, tense: Tense): readonly PartialDate[] {
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  const next = published + ahead
  const last = ahead === 0 ? published - 7 : next - 7
  const [nearest, other] = ahead <= 3 ? [next, last] : [last, next]
  const isOther = tense === undefined || (tense === 'past') === (other === last)
  return (isOther && ahead !== 0 ? [nearest, other] : [nearest]).map(dayAt)
}

/** The occurrences less than a year away, or the one on the side that the words around it speak of. */
function yearless(reading: DateReading, published: number, tense: Tense): readonly PartialDate[] {
  const { year } = dayOfNumber(published)
  const near = [year, year - 1, year + 1].flatMap((one) => {
    const date = resolveDate(reading, one)
    const days = date && daysOf(date)
    if (!date || (days && Math.max(days.first - published, published - days.last) > 365)) return []
    return [{ date, days }]
  })
  const onSide = near.filter(({ days }) => {
    if (!days || tense === undefined) return true
    return tense === 'past' ? days.first <= published : days.last >= published
  })
  return onSide.map(({ date }) => date)
}

const FUTURE =
  /\b(?:will|shall|due|upcoming|to be|set to|plan(?:s|ned)? to|scheduled|expected|going to|forthcoming|next|would|ahead)\b/
const PAST =
  /\b(?:was|were|had|did|\w{3,}ed|took|came|went|won|made|gave|met|held|got|saw|began|left|flew|spoke|rang|sent|told|said|became|broke|fell|found|lost|ran|rose|wrote|last|ago)\b/

/** What the words beside a date in its sentence say of the time; undefined if they say nothing or both. */
function tenseAt(folded: string, start: number, end: number): Tense {
  const before =
    folded
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?;] /)
      .at(-1) ?? ''
  const after = folded.slice(end, end + 60).split(/[.!?;] /, 1)[0] ?? ''
  const words = `${before} | ${after}`
  const [isFuture, isPast] = [FUTURE.test(words), PAST.test(words)]
  if (isFuture === isPast) return undefined
  return isFuture ? 'future' : 'past'
}
