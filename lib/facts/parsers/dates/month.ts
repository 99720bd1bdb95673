import { MONTH_WORDS } from './date-anchors'
import { dateParser, wordAfter, wordBefore, type DateMatch } from './date-parser'
import { ANY_MONTH, BLANK, DASH, GAP, MONTH, monthOf, PART, partOf, YEAR } from './date-words'
import { isNameOfAttacks } from './day-and-month'
import { fullYear } from './full-year'
import { STEP, stepOf, TOLD_STEP } from './steps'

const PARTED = `(?:(?<part>${PART})(?:[- ]|${BLANK}(?:in|of)${BLANK}))?`
/** `end-June`, `end-1996` */
const END = '(?:(?<end>[Ee]nd)-)?'
const WITH_YEAR = `(?<![\\p{L}\\d])${END}${PARTED}(?<month>${ANY_MONTH})(?:[^\\S\\n]?,|${BLANK}of)?${GAP}(?<year>${YEAR}|['’]\\d\\d)(?![\\d:%]|[.,]\\d)`
const STEPPED = `(?:(?:(?<step>${STEP})|(?<told>${TOLD_STEP}))${BLANK})?`
const ALONE = `(?<![\\p{L}\\d])${END}${STEPPED}${PARTED}(?<month>${MONTH})(?!\\p{L}|['’](?!s\\b)\\p{L}|-(?!${MONTH})\\p{Lu})`
/** Short forms need a word before them: "Jan" and "Mar" are names as well. */
const SHORT = `(?<=\\b(?:in|since|until|by|from|to|through|last|next|this|early|mid|late|In|Since|By)[- ])(?<month>${ANY_MONTH})(?<=\\.|Feb|Aug|Sept|Oct|Nov|Dec)(?!\\p{L})(?!${BLANK}\\p{Lu}\\p{Ll}+\\b(?<!In|The|It|He|She|But|A))(?!\\s?\\d)`

/** `November 2023`, `Nov. 2023`, `May of 2008`, `late May 2008`. */
export const monthAndYear = dateParser(
  'month-and-year',
  MONTH_WORDS,
  new RegExp(WITH_YEAR, 'gu'),
  ({ groups, reading }) => {
    const year = groups['year'] ?? ''
    return {
      month: monthOf(groups['month']),
      year: year.length < 4 ? fullYear(Number(year.slice(1)), reading.published) : Number(year),
      part: partOf(groups['part']),
    }
  },
)

/** `in May`, `mid-September`, `last October`, `that May`. Months that are names or verbs too need a word that says so. */
export const monthAlone = dateParser(
  'month-alone',
  MONTH_WORDS,
  new RegExp(ALONE, 'gu'),
  (match) => {
    const { month, step, told, part, end } = match.groups
    const isSaid = (step ?? told ?? part ?? end) !== undefined
    if ((!isSaid && !isMonth(match, month ?? '')) || isNameOfAttacks(match)) return undefined
    const said = { month: monthOf(month), part: partOf(part) }
    return told === undefined
      ? { ...said, step: stepOf(step) }
      : { ...said, step: stepOf(told), isFromTold: true }
  },
)

/** `in Nov.`, `since Sept.` */
export const monthShort = dateParser(
  'month-short',
  MONTH_WORDS,
  new RegExp(SHORT, 'gu'),
  ({ groups }) => ({
    month: monthOf(groups['month']),
  }),
)

const TO_MONTH = new RegExp(`^${DASH}${MONTH}`, 'u')
/** What a month has, and hardly anybody: `August's gain`, `May's 3.2 percent`. */
const POSSESSED =
  /^['’]s (?:(?:\p{Ll}+[- ])?(?:gain|rise|fall|drop|jump|increase|decline|level|reading|total|figures?|data|report|rate|pace|loss|results?|sales|elections?|vote|poll|referendum|coup|attacks?|riots|meeting|summit|budget)\b|(?:revised )?(?:-|\d+(?:\.\d+)?[ -]?(?:%|per ?cent)))/u
const AMBIGUOUS = /^(?:april|may|june|march|august)$/i
const LEADING =
  /^(?:in|by|since|until|till|during|from|to|of|and|between|through|before|after|for|or|throughout|around|this|next|last|each|every|the|-)$/i

function isMonth(match: DateMatch, month: string): boolean {
  const before = wordBefore(match)
  const after = wordAfter(match)
  if (POSSESSED.test(match.reading.text.slice(match.end, match.end + 30))) return true
  // "March-April": two months in a row are no verb and nobody's name.
  if (TO_MONTH.test(match.reading.text.slice(match.end, match.end + 12))) return true
  if (!AMBIGUOUS.test(month))
    return (
      !/^\p{Lu}\p{Ll}+$/u.test(before) ||
      /^(?:In|By|Since|Until|From|During|The|Between|After|Before|For|This|Last|Next|Each|Every)$/.test(
        before,
      )
    )
  if (/^(?:an?|its|his|her|their)$|['’]s$/i.test(before))
    return /^(?:\p{Ll}{3,}|\p{Lu}{3,})\b/u.test(after)
  if (before === 'as')
    return /\b(?:early|late|soon|recently)\s+as\s+$/.test(
      match.reading.text.slice(Math.max(0, match.start - 16), match.start),
    )
  if (!LEADING.test(before)) return false
  if (/^(?:the|and|or|for|to|of|from|by|before|after)$/i.test(before))
    return !/^\p{Lu}/u.test(after) && !/^(?:\p{Ll}+ed|said|says|is|was|has|had|will)$/u.test(after)
  return true
}
