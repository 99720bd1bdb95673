import { formatEdtf } from '@/lib/calendar/edtf'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import { dateOfSaid, type DateSettings } from '../date-of-said'
import type { DateMention, Mention, Reading, Refiner, Refusal } from '../types'
import { directionAt, type Direction } from './date-direction'

/** Gives every date its value: from its own words, the day of publication, and the dates told before it. */
export const resolveDates: Refiner = {
  name: 'resolve-dates',
  refine(mentions, reading) {
    const refusals: Refusal[] = []
    let told: Told | undefined
    let token = 0
    const resolved = mentions.map((mention): Mention => {
      if (mention.kind !== 'date') return mention
      const from = (token = tokenAt(reading, token, mention.start))
      const to = tokenAt(reading, from, mention.end)
      const sentence = reading.tokens[from]?.sentence ?? 0
      const direction = directionAt(reading, from, to)
      const date = dateOfSaid(mention.said, settingsOf(reading, told, from, direction))
      if (!date) {
        refusals.push(refusalOf(mention, reading))
        return mention
      }
      told = {
        date,
        sentence,
        isWritten: mention.said.year !== undefined,
        isSetting: isSetting(reading, from, date),
      }
      return { ...mention, value: formatEdtf(date) }
    })
    return { mentions: resolved, refusals }
  },
}

interface Told {
  readonly date: PartialDate
  readonly sentence: number
  /** Whether its year stands in the text. */
  readonly isWritten: boolean
  /** Whether it sets the time of what follows: "In 1987, …", or a date with its month. */
  readonly isSetting: boolean
}

/** How many sentences on a year that was written still holds for days and months without one. */
const YEAR_HOLDS = 1
/** And how many on "the same day" can still be counted from it. */
const TOLD_HOLDS = 4

function settingsOf(
  reading: Reading,
  told: Told | undefined,
  from: number,
  direction: Direction | undefined,
): DateSettings {
  const sentence = reading.tokens[from]?.sentence ?? 0
  const base = told && sentence - told.sentence <= TOLD_HOLDS ? told.date : undefined
  const isNear =
    told?.isWritten === true &&
    told.isSetting &&
    (sentence === told.sentence ||
      (sentence - told.sentence <= YEAR_HOLDS && isOpening(reading, from)))
  const span = isNear ? daysOf(told.date) : undefined
  const isOver =
    span !== undefined && (reading.published === undefined || span.first < reading.published)
  const year = isOver && isYearOrLess(told) ? told.date.year : undefined
  return { published: reading.published, told: base, toldYear: year, direction }
}

function isYearOrLess(
  told: Told | undefined,
): told is Told & { readonly date: { readonly year: number } } {
  return told !== undefined && 'year' in told.date
}

function isSetting(reading: Reading, from: number, { precision }: PartialDate): boolean {
  return precision === 'day' || precision === 'month' || isOpening(reading, from)
}

/** Whether a sentence begins with the date: "In 1987, …", "On 19 October …". */
function isOpening({ tokens }: Reading, from: number): boolean {
  const before = tokens[from - 3]
  return before === undefined || before.sentence !== tokens[from]?.sentence
}

function tokenAt({ tokens }: Reading, from: number, offset: number): number {
  let at = from
  while (at < tokens.length && (tokens[at]?.start ?? offset) < offset) at += 1
  return at
}

function refusalOf({ start, end, text }: DateMention, { published }: Reading): Refusal {
  const reason = published === undefined ? 'no-published-date' : 'open-date'
  return { reason, text, start, end, by: 'resolve-dates' }
}
