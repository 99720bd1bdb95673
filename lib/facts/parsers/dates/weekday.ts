import { WEEKDAY_WORDS } from './date-anchors'
import { dateParser, wordAfter, wordBefore } from './date-parser'
import { BLANK, weekdayOf, WEEKDAY } from './date-words'
import { STEP, stepOf, TOLD_STEP } from './steps'

const TIME_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime)'
const PATTERN = `(?<![\\p{L}\\d])(?:(?:(?<step>${STEP})|(?<told>${TOLD_STEP}))${BLANK})?(?:(?:early|late|earlier|later|Early|Late|Earlier|Later)${BLANK}(?:on${BLANK})?)?(?<weekday>${WEEKDAY})(?:${BLANK}${TIME_OF_DAY}(?!\\p{L}))?(?!\\p{L})`

/** `Tuesday`, `last Tuesday`, `Tuesday night`, `the following Tuesday`. `Black Friday` and `Super Tuesday` are names. */
export const weekday = dateParser('weekday', WEEKDAY_WORDS, new RegExp(PATTERN, 'gu'), (match) => {
  const { step, told } = match.groups
  const [before, after] = [wordBefore(match), wordAfter(match).replace(/[.,]$/, '')]
  const isName =
    step === undefined &&
    (/^(?:Black|Super|Good|Ash|Palm|Easter|Bloody|Cyber|Shrove|Holy|Ruby|Casual|Sheffield|Crystal|Maundy|Whit|Fat|Mothering|Remembrance)$/.test(
      before,
    ) ||
      /^(?:Times|Night|Mirror|Telegraph|Post|Express|Herald|Club|Evening|School|Service|Mail|World|Independent|Tribune|Journal|Sport|Life|Business|People)$/.test(
        after,
      ))
  const isEvery =
    /^(?:every|each|most|Every|Each|alternate|except|Except|excluding)$/.test(before) ||
    /^(?:mornings|afternoons|evenings|nights)$/.test(after)
  if (isName || isEvery) return undefined
  const said = { weekday: weekdayOf(match.groups['weekday']) }
  return told === undefined
    ? { ...said, step: stepOf(step) }
    : { ...said, step: stepOf(told), isFromTold: true }
})
