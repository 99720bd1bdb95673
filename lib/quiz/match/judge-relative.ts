import type { DateReading } from '@/lib/calendar/date-reading'
import { dayNumber, weekdayOf } from '@/lib/calendar/days'
import { type PartialDate, relate } from '@/lib/calendar/partial-date'
import { resolveRelative } from '@/lib/calendar/resolve-date'
import type { MarkingContext, Verdict } from '../marking'
import { isSameReading } from './join-dates'
import { type PassageDate, passageDates, publishedDay } from './passage-dates'
import { CORRECT, INCORRECT, retry } from './verdicts'

const NEAR = 7

/** "yesterday", "last week", "next Tuesday": correct if the passage has that wording and means the key by it. */
export function judgeRelative(
  key: PartialDate,
  reading: DateReading,
  context: MarkingContext,
): Verdict {
  const published = publishedDay(context.published)
  if (published === undefined) return retry('ambiguous')
  const relations = resolveRelative(reading, published).map((date) => relate(key, date))
  const isOwn = passageDates(context).some((found) => isSameReading(found.reading, reading))
  if (relations.includes('same')) return isOwn ? CORRECT : retry('ambiguous')
  if (relations.includes('whole')) return retry('imprecise')
  return relations.includes('part') && isOwn ? CORRECT : INCORRECT
}

/** "Tuesday": correct if the passage says so of the key; else it says less than the key, or contradicts it. */
export function judgeWeekday(key: PartialDate, weekday: number, context: MarkingContext): Verdict {
  if (key.precision !== 'day') {
    const isWide = key.precision !== 'interval' && key.precision !== 'season'
    return isWide ? retry('imprecise') : INCORRECT
  }
  if (weekdayOf(dayNumber(key)) !== weekday) return INCORRECT
  if (isEvidence(key, weekday, context)) return CORRECT
  const said = passageDates(context).filter((found) => found.reading.weekday === weekday)
  const bare = said.filter(isBare)
  const saysKey = (found: PassageDate): boolean =>
    found.dates.some((date) => relate(date, key) === 'same')
  const meant = bare.length > 0 ? bare : said
  if (meant.length === 0 || !meant.some(saysKey)) return retry('imprecise')
  return meant.every(saysKey) ? CORRECT : retry('ambiguous')
}

function isBare({ reading }: PassageDate): boolean {
  return reading.relative === undefined && reading.day === undefined && reading.month === undefined
}

/** Whether the words that prove the key name the weekday, close to publication. */
function isEvidence(key: PartialDate, weekday: number, context: MarkingContext): boolean {
  const published = publishedDay(context.published)
  if (!context.evidence || key.precision !== 'day') return false
  if (published !== undefined && Math.abs(dayNumber(key) - published) > NEAR) return false
  return context.evidence.some(({ start, end }) =>
    passageDates(context, context.passage.slice(start, end)).some(
      ({ reading }) => reading.weekday === weekday,
    ),
  )
}
