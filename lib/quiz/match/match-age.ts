import { fold } from '@/lib/text/fold'
import { isSameRatio } from '@/lib/text/ratio'
import type { MarkingContext, Verdict } from '../marking'
import { ageValue, isSameAge } from './age-value'
import { FILLERS } from './fillers'
import { mendMisspelling } from './misspelt-words'
import { passageNumbers, stemOf } from './passage-numbers'
import { type Quantity, readStatement, type Statement } from './read-statement'
import { remember } from './remember'
import { saysCalendarWord } from './says-calendar-word'
import { CORRECT, INCORRECT, retry } from './verdicts'

/** Whose age it is changes nothing. */
const PEOPLE: ReadonlySet<string> = new Set(
  `boy girl man woman male female lady guy baby child kid toddler infant person people teen teenager youngster adult
  old-aged young son daughter brother sister prince princess king queen mr mrs ms miss dr sir`.split(
    /\s+/,
  ),
)

const DURATION_UNITS: Readonly<Record<string, string>> = {
  Y: ' years ',
  M: ' months ',
  W: ' weeks ',
  D: ' days ',
}

/** "2 years 6 months" for `P2Y6M`; undefined for what is no ISO 8601 duration of a life. */
function spellDuration(key: string): string | undefined {
  const parts = /^P((?:\d+(?:\.\d+)?[YMWD])+)$/.exec(key.trim())?.[1]
  return parts?.replace(/[YMWD]/g, (unit) => DURATION_UNITS[unit] ?? unit).trim()
}

const readKey = remember(2_000, (key, language) => {
  const folded = fold(key)
  const duration = spellDuration(key)
  return { folded, statement: readAge(duration ?? folded, duration ? 'en' : language) }
})

/** Marks a response to an `age` key: years unless it says months, weeks or days. */
export function matchAge(response: string, key: string, context: MarkingContext): Verdict {
  const folded = fold(response)
  const verdict = mark(folded, key, context)
  if (verdict.verdict === 'correct') return verdict
  const mended = mendMisspelling(folded, 'number')
  if (mended === undefined) return verdict
  const other = mark(mended, key, context)
  return other.verdict === 'correct' ? retry('spelling') : other
}

function mark(folded: string, key: string, context: MarkingContext): Verdict {
  const ours = readKey(key, context.language)
  if (folded === ours.folded) return CORRECT
  const theirs = readAge(folded, context.language)
  const [first] = theirs.quantities
  if (!first || !theirs.quantities.every(isAge)) return retry('unreadable')
  if (saysCalendarWord(folded) || saysUnknownWord(theirs, context)) return retry('unreadable')
  if (theirs.isRange) return isSameRange(ours.statement, theirs) ? CORRECT : INCORRECT
  const [other] = ours.statement.quantities
  if (!other || ours.statement.isRange) return INCORRECT
  if (theirs.quantities.some((quantity) => !isSameQuantity(quantity, first)))
    return retry('several')
  if (theirs.isNegated) return retry('unreadable')
  if (isAlternative(first)) return retry('several')
  const best = theirs.quantities.find((quantity) => quantity.units.length > 0) ?? first
  return markQuantity(other, best, context)
}

/** The m of "18m" is months here. */
function readAge(folded: string, language: string): Statement {
  const statement = readStatement(folded, language)
  if (!statement.quantities.some(({ other }) => other?.units.includes('m'))) return statement
  return {
    ...statement,
    quantities: statement.quantities.map((quantity) =>
      quantity.other?.units.includes('m')
        ? { ...quantity, value: quantity.other.value, units: ['month'], other: undefined }
        : quantity,
    ),
  }
}

function isAge(quantity: Quantity): boolean {
  return ageValue(quantity) !== undefined || quantity.units[0] === 'second'
}

function markQuantity(key: Quantity, response: Quantity, context: MarkingContext): Verdict {
  if (key.form === 'plural' || response.form === 'plural') return markDecade(key, response)
  const [ours, theirs] = [ageValue(key), ageValue(response)]
  if (!ours || !theirs) return INCORRECT
  const isBare = response.units.length === 0 && key.units.length > 0 && key.units[0] !== 'year'
  const isSame = isSameAge(ours, theirs)
  if (isBare)
    return isSame || isSameNumber(key, response)
      ? asHedged(response, retry('imprecise'))
      : INCORRECT
  if (!isSame)
    return isLeadingPart(key, response) ? asHedged(response, retry('imprecise')) : INCORRECT
  if (!response.hedge || response.hedge === key.hedge) return CORRECT
  const { quantities } = passageNumbers(context.passage, context.language)
  const isOwnHedge = quantities.some((found) => {
    const age = found.hedge === response.hedge ? ageValue(found) : undefined
    return age !== undefined && isSameAge(age, ours)
  })
  return isOwnHedge ? CORRECT : INCORRECT
}

/** No age is four fifths: "4/5" means four or five. */
function isAlternative({ form, value }: Quantity): boolean {
  return form === 'part' && value !== undefined && value.numerator > 3n
}

function asHedged(response: Quantity, verdict: Verdict): Verdict {
  return response.hedge ? INCORRECT : verdict
}

function markDecade(key: Quantity, response: Quantity): Verdict {
  if (key.form !== response.form || !isSameNumber(key, response)) return INCORRECT
  if (key.hedge === response.hedge) return CORRECT
  return response.hedge ? INCORRECT : retry('imprecise')
}

function isSameNumber(a: Quantity, b: Quantity): boolean {
  return a.value !== undefined && b.value !== undefined && isSameRatio(a.value, b.value)
}

/** "1 year" for "1 year 6 months". */
function isLeadingPart(key: Quantity, response: Quantity): boolean {
  if (key.smaller.length <= response.smaller.length) return false
  const [ours, theirs] = [
    ageValue({ ...key, smaller: key.smaller.slice(0, response.smaller.length) }),
    ageValue(response),
  ]
  return ours !== undefined && theirs !== undefined && isSameAge(ours, theirs)
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  const [first, second] = [ageValue(a), ageValue(b)]
  return (
    a.form === b.form && first !== undefined && second !== undefined && isSameAge(first, second)
  )
}

function isSameRange(key: Statement, response: Statement): boolean {
  return (
    key.isRange &&
    key.quantities.length === response.quantities.length &&
    key.quantities.every((quantity, index) => {
      const other = response.quantities[index]
      return other !== undefined && isSameQuantity(quantity, other)
    })
  )
}

function saysUnknownWord(statement: Statement, context: MarkingContext): boolean {
  const unknown = [
    ...statement.others,
    ...statement.quantities.flatMap(({ nouns }) => nouns),
  ].filter((word) => !PEOPLE.has(word) && !FILLERS.has(word))
  if (unknown.length === 0) return false
  const { words } = passageNumbers(context.passage, context.language)
  return unknown.some((word) => !words.has(stemOf(word)))
}
