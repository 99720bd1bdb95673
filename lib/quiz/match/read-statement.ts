import { DECADE_WORDS } from '@/lib/text/number-lists'
import { readNumberWords } from '@/lib/text/number-words'
import { numeralStyle } from '@/lib/text/numerals'
import { add, isBelow, multiply, ratio, type Ratio } from '@/lib/text/ratio'
import { readNumber, type ReadNumber } from '@/lib/text/read-number'
import { tokenise, type Token } from '@/lib/text/tokens'
import { isHundredth, isMoney, isSmallerUnit, readUnits, type Units } from '@/lib/text/units'
import { FILLERS, NEGATIONS } from './fillers'
import { type Hedge, readHedge } from './hedges'

/** A number with what it counts, as one place of a text says it. */
export interface Quantity {
  /** Missing where the digits make no number in the article's language. */
  readonly value: Ratio | undefined
  readonly form: ReadNumber['form']
  /** Empty where no known unit was said. */
  readonly units: Units
  /** The other reading of a short letter: the m of "5m" as metres. */
  readonly other?: { readonly value: Ratio; readonly units: Units } | undefined
  /** What completes it in smaller units: the 30 minutes of "1 hour 30 minutes". */
  readonly smaller: readonly { readonly value: Ratio; readonly units: Units }[]
  readonly hedge?: Hedge | undefined
  /** Words right after it that are neither unit nor harmless: "people", in lower case. */
  readonly nouns: readonly string[]
}

/** Everything that a text says in numbers. */
export interface Statement {
  readonly quantities: readonly Quantity[]
  /** The two quantities are the ends of a range. */
  readonly isRange: boolean
  readonly isNegated: boolean
  /** Words before the first quantity that are not known to be harmless. */
  readonly others: readonly string[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Draft = Mutable<Omit<Quantity, 'nouns'>> & { nouns: string[] }

interface Reading {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly quantities: Draft[]
  readonly others: string[]
  hedge: Hedge | undefined
  /** The last word since the last quantity that joins or parts two quantities. */
  joint: string
  /** Other words since then. */
  gap: number
  readonly most: number
  isRange: boolean
  isBetween: boolean
  isNegated: boolean
}

const JOINTS: ReadonlySet<string> = new Set(
  ['to', 'through', 'until', 'till', '-', 'or', 'and', ',', '/', ';', 'versus', 'vs', ':', '+'], // prettier-ignore
)
const MOST_NOUNS = 6

/** Reads folded text for its numbers, by the numeral style of a language; after `most` of them it stops. */
export function readStatement(folded: string, language: string, most = 12): Statement {
  const tokens = tokenise(folded, numeralStyle(language))
  const reading: Reading = {
    tokens,
    words: tokens.map((token) => token.text),
    quantities: [],
    others: [],
    hedge: undefined,
    joint: '',
    gap: 0,
    most,
    isRange: false,
    isBetween: false,
    isNegated: false,
  }
  let at = 0
  while (at < tokens.length && reading.quantities.length < reading.most) at = readNext(reading, at)
  const { quantities, isRange, isNegated, others } = reading
  return { quantities, isRange, isNegated, others }
}

/** Takes what starts at `at` and says where the next thing starts. */
function readNext(reading: Reading, at: number): number {
  const { words, quantities } = reading
  const last = quantities.at(-1)
  const after = last && !reading.joint ? readHedge(words, at, 'after') : undefined
  if (last && after && !startsQuantity(reading, after.end)) {
    last.hedge = after.hedge
    return after.end
  }
  const quantity = readQuantity(reading, at)
  if (quantity) {
    take(reading, quantity.draft)
    return quantity.end
  }
  const before = readHedge(words, at, 'before')
  if (before) {
    reading.hedge = before.hedge
    return before.end
  }
  skip(reading, at)
  return at + 1
}

function skip(reading: Reading, at: number): void {
  const { words, quantities, others } = reading
  const word = words[at] ?? ''
  if (word === 'between') reading.isBetween = true
  else if (JOINTS.has(word)) reading.joint = word
  else reading.gap += 1
  if (NEGATIONS.has(word)) reading.isNegated = true
  else if (!isHarmless(reading, at)) {
    reading.hedge = undefined
    const unknown = quantities.at(-1)?.nouns ?? others
    if (unknown.length < MOST_NOUNS) unknown.push(word)
  }
}

function isHarmless(reading: Reading, at: number): boolean {
  const word = reading.words[at] ?? ''
  const isNumberSign = word === 'no' && reading.words[at + 1] === '.'
  return (
    isNumberSign ||
    reading.tokens[at]?.kind !== 'word' ||
    FILLERS.has(word) ||
    JOINTS.has(word) ||
    word === 'between'
  )
}

function startsQuantity(reading: Reading, at: number): boolean {
  return readQuantity(reading, at) !== undefined
}

function take(reading: Reading, draft: Draft): void {
  const last = reading.quantities.at(-1)
  draft.hedge = reading.hedge ?? draft.hedge
  const { joint, gap } = reading
  reading.hedge = undefined
  reading.joint = ''
  reading.gap = 0
  if (last && gap === 0 && completes(last, draft, joint)) {
    if (draft.value && isHundredth(last.units, draft.units)) addHundredths(last, draft.value)
    else if (draft.value)
      last.smaller = [...last.smaller, { value: draft.value, units: draft.units }]
    return
  }
  if (last && draft.value && gap === 0 && joint === '' && isChange(last, draft)) {
    addHundredths(last, draft.value)
    return
  }
  const isPair = last !== undefined && reading.quantities.length === 1
  if (
    isPair &&
    (['to', 'through', 'until', 'till', '-'].includes(joint) ||
      (reading.isBetween && joint === 'and'))
  )
    reading.isRange = true
  reading.quantities.push(draft)
}

/** The 50 of "18 pounds 50": two figures right after whole money. */
function isChange(last: Draft, { value, units, form }: Draft): boolean {
  if (!isMoney(last.units) || last.value?.denominator !== 1n || units.length > 0) return false
  const isTwoFigures = value?.denominator === 1n && value.numerator > 9n && value.numerator < 100n
  return isTwoFigures && form === 'cardinal' && last.smaller.length === 0
}

/** Pounds and pence are one sum of money. */
function addHundredths(last: Draft, value: Ratio): void {
  last.value = last.value && add(last.value, multiply(value, ratio(1, 100)))
  last.other = undefined
}

function completes(last: Draft, draft: Draft, joint: string): boolean {
  if (draft.units.length === 0 || !['', 'and', ','].includes(joint)) return false
  return isSmallerUnit(last.smaller.at(-1)?.units ?? last.units, draft.units)
}

function readQuantity(
  reading: Reading,
  at: number,
): { readonly draft: Draft; readonly end: number } | undefined {
  const { tokens, words } = reading
  const prefix = readMoney(words, at)
  const start = prefix?.end ?? at
  const isSigned = words[at] === '-' && tokens[at + 1]?.text !== undefined
  const signed = prefix || !isSigned ? undefined : readMoney(words, at + 1)
  const number = signed
    ? negative(readNumber(tokens, words, signed.end))
    : (readNumber(tokens, words, start) ?? readDecade(words, start) ?? readOne(reading, start))
  if (!number) return undefined
  const of = number.form === 'part' ? skipArticle(words, number.end) : number.end
  const isAfterFeet = reading.quantities.at(-1)?.units.includes('foot') === true
  const isInch = words[of] === 'in' && (tokens[of]?.glued === true || isAfterFeet)
  const suffix = isInch
    ? { units: ['inch'], end: of + 1 }
    : (readUnits(words, of) ?? readUnits(words, number.end))
  const units = prefix?.units ?? signed?.units ?? suffix?.units ?? []
  const end = suffix?.end ?? number.end
  const half = suffix && number.value ? readHalf(words, end) : undefined
  const value = half && number.value ? add(number.value, half.value) : number.value
  return { draft: draftOf(number, value, units), end: half?.end ?? end }
}

function draftOf(number: ReadNumber, value: Ratio | undefined, units: Units): Draft {
  const sign = number.sign && units.length === 0 ? readUnits([number.sign.text], 0) : undefined
  return {
    value,
    form: number.form,
    units,
    other: sign && number.sign ? { value: number.sign.unscaled, units: sign.units } : undefined,
    smaller: [],
    hedge: undefined,
    nouns: [],
  }
}

function readMoney(words: readonly string[], at: number): ReturnType<typeof readUnits> {
  const read = readUnits(words, at)
  return read && isMoney(read.units) ? read : undefined
}

function negative(number: ReadNumber | undefined): ReadNumber | undefined {
  return number?.value ? { ...number, value: multiply(number.value, ratio(-1)) } : number
}

/** "forties": a ten in the plural. */
function readDecade(words: readonly string[], at: number): ReadNumber | undefined {
  const tens = DECADE_WORDS.get(words[at] ?? '')
  return tens === undefined ? undefined : { value: ratio(tens), end: at + 1, form: 'plural' }
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['none', 0],
])

/** "a year" or "year and a half" where no number was said yet, and "twice". */
function readOne(reading: Reading, at: number): ReadNumber | undefined {
  const word = reading.words[at] ?? ''
  const times = TIMES.get(word)
  if (times !== undefined) return { value: ratio(times), end: at + 1, form: 'cardinal' }
  if (reading.quantities.length > 0) return undefined
  const unit = readUnits(reading.words, at)
  if (unit && readHalf(reading.words, unit.end))
    return { value: ratio(1), end: at, form: 'cardinal' }
  if (word !== 'a' && word !== 'an') return undefined
  const isUnit = readUnits(reading.words, at + 1) !== undefined
  return isUnit ? { value: ratio(1), end: at + 1, form: 'cardinal' } : undefined
}

/** "half AN hour", "a quarter OF AN hour". */
function skipArticle(words: readonly string[], at: number): number {
  const of = words[at] === 'of' ? at + 1 : at
  return words[of] === 'a' || words[of] === 'an' ? of + 1 : of
}

/** "a year AND A HALF". */
function readHalf(words: readonly string[], at: number): { value: Ratio; end: number } | undefined {
  if (words[at] !== 'and') return undefined
  const part = readNumberWords(words, at + 1)
  if (part?.form !== 'part' || !isBelow(part.value, ratio(1))) return undefined
  return readUnits(words, skipArticle(words, part.end)) ? undefined : part
}
