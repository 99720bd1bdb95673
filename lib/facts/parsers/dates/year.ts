import { FIGURES } from '../find-near'
import { dateParser, wordAfter, wordBefore, type DateMatch } from './date-parser'
import { BLANK, DASH, PART, partOf, YEAR } from './date-words'
import { fullYear } from './full-year'

const NOT_INSIDE = `(?<![\\p{L}\\d$£€#/:]|\\d[.,]|[\\p{L}\\d]${DASH})`
const NOT_BEFORE = `(?!\\d|[.,:]\\d|s\\b|(?<=0)['’]s\\b|%|[\\p{L}]|${DASH}[\\p{Ll}\\d])`
const RANGE = `${NOT_INSIDE}(?<from>${YEAR})(?:${DASH}|/)(?<to>\\d{4}|\\d{2})(?![\\d/]|[.,]\\d|-)`
const ALONE = `${NOT_INSIDE}(?:[Ee]nd-|(?<part>${PART})(?:[- ]|${BLANK}(?:in|of)${BLANK}))?(?:(?:[Ff]iscal|[Ff]inancial)(?:${BLANK}years?)?${BLANK}|FY${BLANK}?)?(?<year>${YEAR})${NOT_BEFORE}`
const SHORT = `(?<=\\b(?:in|since|of|from|class of|summer|spring|autumn|winter|fall|the|The)${BLANK})['’](?<year>\\d\\d)(?![\\d\\p{L}])`
const FISCAL = `(?<![\\p{L}\\d])(?:FY${BLANK}?['’]?|[Ff]iscal${BLANK}(?:year${BLANK})?['’])(?<year>\\d\\d)(?![\\d\\p{L}]|[.,]\\d)`

/** `1957-58`, `1939–1945`. */
export const yearRange = dateParser(
  'year-range',
  FIGURES,
  new RegExp(RANGE, 'gu'),
  ({ groups }) => {
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
  },
)

/** `1991`, `late 2006`, `fiscal 2009`. */
export const yearAlone = dateParser('year-alone', FIGURES, new RegExp(ALONE, 'gu'), (match) =>
  isYear(match)
    ? { year: Number(match.groups['year']), part: partOf(match.groups['part']) }
    : undefined,
)

/** `in '82`. */
export const shortYear = dateParser('short-year', FIGURES, new RegExp(SHORT, 'gu'), shortYearOf)

/** `FY98`, `fiscal '90`. */
export const fiscalYear = dateParser('fiscal-year', FIGURES, new RegExp(FISCAL, 'gu'), shortYearOf)

function shortYearOf({ groups, reading }: DateMatch): { readonly year: number } {
  return { year: fullYear(Number(groups['year']), reading.published) }
}

const SURE = /^["“‘(]?(?:in|since|during|until|till|by|circa|c\.|year|years|fiscal|of|early|late)$/i
const COUNTING =
  /^(?:over|under|about|around|nearly|almost|than|least|most|only|some|approximately|roughly|to|up|another|further|just|exactly|all|these|those|no\.|number|page|room|flight|route|model|of|for|a|at|windows|office|russell|highway|interstate|nikkei)$/i
const COUNTED =
  /^(?:people|men|women|children|police|troops|staff|per|percent|miles|metres|meters|feet|km|kg|m|ft|million|billion|thousand|dollars|pounds|euros|points|lire|yen|yuan|baht|euro|GMT|UTC|EST|EDT|BST|CET|hrs|block|Index|index|volunteers|\p{Ll}{3,}s)[.,;:]?$/u
/** Words in -s that count nothing: verbs, and the plurals of what happens in a year. */
const NOT_COUNTED =
  /^(?:as|was|is|has|his|its|this|versus|plus|across|towards|besides|perhaps|always|less|looks|seems|begins|ends|starts|marks|comes|series|\p{Ll}+(?:ss|us|is)|presidential|elections|results|sales|earnings|levels|figures|estimates|forecasts|rates|prices|profits|losses|attacks|bombings|riots|protests|games|olympics|championships|finals|playoffs|primaries|talks|accords|agreements|hearings|rules|laws|guidelines|floods|earthquakes|awards|models|taxes|revenues|expenses|budgets|events)[.,;:]?$/u
/** "the end of 1998 looks": of what has parts. */
const PARTS_OF =
  /\b(?:end|beginning|start|middle|rest|remainder|close|most|much|part|half|quarter|quarters|months|weeks|days|early|late|spring|summer|autumn|fall|winter|class|crash|crisis|war|election|elections|events|year|season|turn)\s+of\s+$/i
const STREET =
  /^\s+(?:\p{Lu}[\p{L}.]*\s+){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Highway|Drive|Dr|Lane|Boulevard|Blvd|Place|Court|Way)\b/u
const OLDEST = 1500
/** Before that a plural after a number of four digits is what it counts. */
const OLDEST_PLURAL = 1900

/** Whether a number of four digits is a year and counts nothing. */
function isYear(match: DateMatch): boolean {
  const { reading, start, end } = match
  const year = Number(match.groups['year'])
  const [before, after] = [wordBefore(match), wordAfter(match)]
  if (match.text.length > 4) return true
  // “1984” is a book.
  if (/^["“‘']$/.test(reading.text.charAt(start - 1)) && /^["”’']/.test(reading.text.slice(end)))
    return false
  if (STREET.test(reading.text.slice(end, end + 60))) return false
  if (/^\s+or (?:more|so|fewer)\b/.test(reading.text.slice(end, end + 12))) return false
  const isCounted = COUNTED.test(after) && !NOT_COUNTED.test(after)
  if (/^(?:by|until|of)$/i.test(before) && isCounted)
    return before === 'of' && PARTS_OF.test(reading.text.slice(Math.max(0, start - 24), start))
  if (SURE.test(before)) return year >= 1000
  if (isCounted && !isNamedYear(before, after, year)) return false
  if (COUNTING.test(before) && !/^(?:to|for|a|around|about)$/i.test(before)) return false
  return year >= OLDEST
}

/** "the 1989 results", "its 1998 models": but "the 2000 delegates". */
function isNamedYear(before: string, after: string, year: number): boolean {
  if (!/^(?:the|The|its|Its|their|his|her|our|this|that)$/.test(before)) return false
  return year >= OLDEST_PLURAL && year % 100 !== 0 && !COUNTED_FOR_SURE.test(after)
}

const COUNTED_FOR_SURE =
  /^(?:people|men|women|children|police|troops|staff|per|percent|miles|metres|meters|feet|km|kg|m|ft|million|billion|thousand|dollars|pounds|euros|points|lire|yen|yuan|baht|euro|GMT|UTC|EST|EDT|BST|CET|hrs|block|Index|index|volunteers|cases|deaths|votes|soldiers|workers|employees|members|students|passengers|residents|prisoners|victims|homes|houses|jobs|shares|birds|animals)[.,;:]?$/
