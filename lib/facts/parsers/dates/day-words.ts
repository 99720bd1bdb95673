import { DAY_WORDS } from './date-anchors'
import { dateParser } from './date-parser'
import { BLANK } from './date-words'

const BEFORE = `(?<![\\p{L}\\d-])(?:(?:earlier|later|early|late|Earlier|Later|Early|Late)${BLANK})?`
const OTHER_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  tomorrow: 1,
  'last night': -1,
}
const PATTERN = `${BEFORE}(?:(?<far>(?:the${BLANK})?day${BLANK}(?:before${BLANK}yesterday|after${BLANK}tomorrow))|(?<day>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))(?:${BLANK}(?:morning|afternoon|evening|night))?)(?!\\p{L})`

/** `today`, `yesterday evening`, `last night`, `the day before yesterday`. */
export const dayWords = dateParser(
  'day-words',
  DAY_WORDS,
  new RegExp(PATTERN, 'gu'),
  ({ groups }) => {
    const { far, day = '' } = groups
    const count =
      far === undefined ? (OTHER_DAYS[day.toLowerCase()] ?? 0) : far.includes('before') ? -2 : 2
    return { distance: { unit: 'day', count, from: 'published' } }
  },
)
