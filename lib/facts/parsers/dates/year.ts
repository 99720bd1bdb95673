import { dateParser, wordAfter, wordBefore, type DateMatch } from './date-parser'
import { BLANK, DASH, PART, partOf, YEAR } from './date-words'

const NOT_INSIDE = `(?<![\\p{L}\\d$£€#/:]|\\d[.,]|[\\p{L}\\d]${DASH})`
const NOT_BEFORE = `(?!\\d|[.,:]\\d|s\\b|(?<=0)['’]s\\b|%|[\\p{L}]|${DASH}[\\p{Ll}\\d])`
const RANGE = `${NOT_INSIDE}(?<from>${YEAR})(?:${DASH}|/)(?<to>\\d{4}|\\d{2})(?![\\d/]|[.,]\\d|-)`
const ALONE = `${NOT_INSIDE}(?:(?<part>${PART})(?:[- ]|${BLANK}(?:in|of)${BLANK}))?(?:(?:fiscal|financial)(?:${BLANK}year)?${BLANK})?(?<year>${YEAR})${NOT_BEFORE}`
const SHORT = `(?<=\\b(?:in|since|of|from|class of|summer|spring|autumn|winter|fall)${BLANK})['’](?<year>\\d\\d)(?![\\d\\p{L}])`

/** `1957-58`, `1939–1945`. */
export const yearRange = dateParser('year-range', new RegExp(RANGE, 'gu'), ({ groups }) => {
  const [from, to] = [Number(groups['from']), groups['to'] ?? '']
  const last = to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to)
  if (last <= from || last - from > 200) return undefined
  return {
    whole: {
      precision: 'interval',
      start: { precision: 'year', year: from },
      end: { precision: 'year', year: last },
    },
  }
})

/** `1991`, `late 2006`, `fiscal 2009`. */
export const yearAlone = dateParser('year-alone', new RegExp(ALONE, 'gu'), (match) =>
  isYear(match)
    ? { year: Number(match.groups['year']), part: partOf(match.groups['part']) }
    : undefined,
)

/** `in '82`. */
export const shortYear = dateParser('short-year', new RegExp(SHORT, 'gu'), ({ groups }) => {
  const short = Number(groups['year'])
  return { year: short > 30 ? 1900 + short : 2000 + short }
})

const SURE = /^["“‘(]?(?:in|since|during|until|till|by|circa|c\.|year|fiscal|of)$/i
const COUNTING =
  /^(?:over|under|about|around|nearly|almost|than|least|most|only|some|approximately|roughly|to|up|another|just|exactly|all|these|those|no\.|number|page|room|flight|route|model|of|for|a|at)$/i
const COUNTED =
  /^(?:people|men|women|children|per|percent|miles|metres|meters|feet|km|kg|m|ft|million|billion|thousand|dollars|pounds|euros|points|\p{Ll}{3,}s)[.,;:]?$/u
const NOT_COUNTED =
  /^(?:as|was|is|has|his|its|this|versus|plus|across|towards|besides|perhaps|always|less|series|presidential|elections|results|sales|earnings|levels|figures)[.,;:]?$/

/** Whether a number of four digits is a year and counts nothing. */
function isYear(match: DateMatch): boolean {
  const year = Number(match.groups['year'])
  const [before, after] = [wordBefore(match), wordAfter(match)]
  if (match.text.length > 4) return true
  const isCounted = COUNTED.test(after) && !NOT_COUNTED.test(after)
  if (SURE.test(before) && !(before === 'of' && isCounted))
    return year >= 1000 && !(/^(?:by|until|of)$/.test(before) && isCounted)
  if (isCounted || (COUNTING.test(before) && !/^(?:to|for|a|around|about)$/i.test(before)))
    return false
  return year >= 1500
}
