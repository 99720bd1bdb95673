import { FIGURES } from '../find-near'
import { WEEKDAY_WORDS } from './date-anchors'
import { dateParser } from './date-parser'
import { BLANK, weekdayOf, WEEKDAY } from './date-words'

const NTH = '(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)'
/** What may follow: "the 14th floor" is no day. */
const END = `(?=[.,;:!?)”"’']|$|\\n|${BLANK}(?:and|or|at|in|when|with|but|before|after|he|she|it|they|we|to|by|as|from|because|so|while|that)\\b)`
const ALONE = `(?<=\\b(?:on|since|until|till|On|Since)${BLANK})the${BLANK}${NTH}${END}`
const WITH_WEEKDAY = `(?<![\\p{L}\\d])(?<weekday>${WEEKDAY}),?${BLANK}(?:the${BLANK})?${NTH}(?!${BLANK}(?:of${BLANK})?\\p{Lu}|\\p{L})`
/** Where numbers with such endings are holes, floors and laps. */
const OTHER_MATTER = /\b(?:holes?|birdies?|bogeys?|par|tees?|floors?|laps?|inning|minute)\b/i
const NEAR = 150

/** `on the 14th`: of the month that was told, or the nearest. */
export const dayOfMonth = dateParser(
  'day-of-month',
  FIGURES,
  new RegExp(ALONE, 'gmu'),
  ({ groups, reading, start, end }) => {
    const around = reading.text.slice(Math.max(0, start - NEAR), end + NEAR)
    return OTHER_MATTER.test(around) ? undefined : { day: Number(groups['day']) }
  },
)

/** `Friday the 13th`, `Monday 14th`. */
export const weekdayAndDay = dateParser(
  'weekday-and-day',
  WEEKDAY_WORDS,
  new RegExp(WITH_WEEKDAY, 'gu'),
  ({ groups }) => ({ weekday: weekdayOf(groups['weekday']), day: Number(groups['day']) }),
)
