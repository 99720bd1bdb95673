import { dateParser, wordAfter, wordBefore } from './date-parser'
import { BLANK, weekdayOf, WEEKDAY } from './date-words'
import { stepOf } from './steps'

const TIME_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime)'
const PATTERN = `(?<![\\p{L}\\d])(?:(?<step>last|this|next|past|coming|Last|This|Next)${BLANK})?(?:(?:early|late|earlier|later)${BLANK}(?:on${BLANK})?)?(?<weekday>${WEEKDAY})(?:${BLANK}${TIME_OF_DAY}(?!\\p{L}))?(?!\\p{L})`

/** `Tuesday`, `last Tuesday`, `Tuesday night`. `Black Friday` and `Super Tuesday` are names. */
export const weekday = dateParser('weekday', new RegExp(PATTERN, 'gu'), (match) => {
  const { step } = match.groups
  const before = wordBefore(match)
  const isName =
    step === undefined &&
    (/^(?:Black|Super|Good|Ash|Palm|Easter|Bloody|Cyber|Shrove|Holy|Ruby|Casual|Sheffield|Crystal)$/.test(
      before,
    ) ||
      /^(?:Times|Night|Mirror|Telegraph|Post|Express|Herald|Club|Evening)$/.test(
        wordAfter(match).replace(/[.,]$/, ''),
      ))
  return isName ? undefined : { weekday: weekdayOf(match.groups['weekday']), step: stepOf(step) }
})
