import { dateParser, wordAfter, wordBefore, type DateMatch } from './date-parser'
import { ANY_MONTH, BLANK, GAP, MONTH, monthOf, PART, partOf, YEAR } from './date-words'
import { stepOf } from './steps'

const PARTED = `(?:(?<part>${PART})(?:[- ]|${BLANK}(?:in|of)${BLANK}))?`
const WITH_YEAR = `(?<![\\p{L}\\d])${PARTED}(?<month>${ANY_MONTH})(?:,|${BLANK}of)?${GAP}(?<year>${YEAR}|['’]\\d\\d)(?![\\d:%]|[.,]\\d)`
const ALONE = `(?<![\\p{L}\\d])(?:(?<step>last|this|next|past|previous|coming|Last|This|Next)${BLANK})?${PARTED}(?<month>${MONTH})(?!\\p{L}|['’](?!s\\b)\\p{L}|-\\p{Lu})`

/** `November 2023`, `Nov. 2023`, `May of 2008`, `late May 2008`. */
export const monthAndYear = dateParser(
  'month-and-year',
  new RegExp(WITH_YEAR, 'gu'),
  ({ groups }) => {
    const year = groups['year'] ?? ''
    const short = year.length < 4 ? Number(year.slice(1)) : undefined
    return {
      month: monthOf(groups['month']),
      year: short === undefined ? Number(year) : short > 30 ? 1900 + short : 2000 + short,
      part: partOf(groups['part']),
    }
  },
)

/** `in May`, `mid-September`, `last October`. Months that are names or verbs too need a word that says so. */
export const monthAlone = dateParser('month-alone', new RegExp(ALONE, 'gu'), (match) => {
  const { month, step, part } = match.groups
  if (step === undefined && part === undefined && !isMonth(match, month ?? '')) return undefined
  return { month: monthOf(month), step: stepOf(step), part: partOf(part) }
})

const AMBIGUOUS = /^(?:april|may|june|march|august)$/i
const LEADING =
  /^(?:in|by|since|until|till|during|from|to|of|and|between|through|before|after|for|or|throughout|around|this|next|last|each|every|the|-)$/i

function isMonth(match: DateMatch, month: string): boolean {
  const before = wordBefore(match)
  const after = wordAfter(match)
  if (!AMBIGUOUS.test(month))
    return (
      !/^\p{Lu}\p{Ll}+$/u.test(before) ||
      /^(?:In|By|Since|Until|From|During|The|Between|After|Before|For|This|Last|Next|Each|Every)$/.test(
        before,
      )
    )
  if (!LEADING.test(before)) return false
  if (/^(?:the|and|or|for|to|of|from|by|before|after)$/i.test(before))
    return !/^\p{Lu}/u.test(after) && !/^(?:\p{Ll}+ed|said|says|is|was|has|had|will)$/u.test(after)
  return true
}
