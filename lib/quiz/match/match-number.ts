import { fold } from '@/lib/text/fold'
import { isBelow, isSameRatio, multiply, ratio } from '@/lib/text/ratio'
import { isPersonNoun } from '@/lib/text/lexicon/noun-topics'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import type { MarkingContext, Verdict } from '../marking'
import { compareQuantities } from './compare-quantities'
import { FILLERS } from './fillers'
import { mendMisspelling } from './misspelt-words'
import { passageNumbers, stemOf, type PassageNumbers } from './passage-numbers'
import { type Quantity, readStatement, type Statement } from './read-statement'
import { remember } from './remember'
import { saysCalendarWord } from './says-calendar-word'
import { CORRECT, INCORRECT, retry } from './verdicts'

const readKey = remember(2_000, (key, language) => readKeyStatement(key, language))

/**
 * Marks a response to a `number` key by its value. A unit that contradicts the key's, or that neither the key nor the
 * passage has, is incorrect, and so is a hedge or a range that is not the passage's own.
 */
export function matchNumber(response: string, key: string, context: MarkingContext): Verdict {
  const folded = fold(response)
  const verdict = mark(folded, key, context)
  if (verdict.verdict === 'correct') return verdict
  const mended = mendMisspelling(folded, 'number')
  if (mended === undefined) return verdict
  const other = mark(mended, key, context)
  return other.verdict === 'correct' ? retry('spelling') : other
}

const BRACKETS = /[()[\]]/g
/** `14h 12m`, `14h12`, `14 hours 12`: what stands behind hours is minutes. */
const HOURS =
  /(?<![\p{L}\d.,])(\d{1,3}) ?(?:h|hrs?|hours?) ?(\d{1,2})(?: ?m)?(?![\p{L}\d.,:%]| ?\p{L})/gu

function mark(folded: string, key: string, context: MarkingContext): Verdict {
  const ours = readKey(key, context.language)
  if (folded === ours.folded) return CORRECT
  const written = folded.replace(BRACKETS, ' ').replace(HOURS, '$1 hours $2 minutes')
  const theirs = readStatement(written, context.language)
  const [first, second] = theirs.quantities
  if (!first || theirs.quantities.some((quantity) => !quantity.value)) return retry('unreadable')
  if (saysCalendarWord(folded) && !saysCalendarWord(ours.folded)) return retry('unreadable')
  if (theirs.isRange && second) return isSameRange(ours, theirs) ? CORRECT : INCORRECT
  if (ours.quantities.length === 0 || ours.isRange) return INCORRECT
  if (theirs.quantities.some((quantity) => !isSameValue(quantity, first))) return retry('several')
  if (theirs.isNegated) return retry('unreadable')
  const best = theirs.quantities.find((quantity) => quantity.units.length > 0) ?? first
  return markQuantity(ours, best, theirs.others, context)
}

function markQuantity(
  key: KeyStatement,
  response: Quantity,
  others: readonly string[],
  context: MarkingContext,
): Verdict {
  const [ours] = key.quantities
  if (!ours) return INCORRECT
  const comparison = compareQuantities(ours, response)
  if (comparison === 'different' && isAlternative(ours, response)) return retry('several')
  if (comparison === 'different') return isBarePart(ours, response) ? retry('ambiguous') : INCORRECT
  if ((response.form === 'plural') !== (ours.form === 'plural') && !response.other) return INCORRECT
  const isPlain = others.length === 0 && response.nouns.length === 0 && comparison === 'same'
  if (isPlain && response.hedge === ours.hedge) return CORRECT
  if (isPlain && !response.hedge) return CORRECT
  const passage = passageNumbers(context.passage, context.language)
  const same = passage.quantities.filter((found) => isSameNumber(found, response))
  if (response.hedge && response.hedge !== ours.hedge) {
    const isOwn = same.some(
      (found) => found.hedge === response.hedge && isSameValue(found, response),
    )
    if (!isOwn) return INCORRECT
  }
  if (others.some((word) => !isKnown(word, key, passage))) return retry('unreadable')
  if (comparison === 'extra' && !usesUnit(passage, same, response)) return INCORRECT
  const isStrict = key.hasNoun || (ours.units.length > 0 && response.units.length === 0)
  const counted = new Set(same.flatMap(({ nouns }) => nouns.map(stemOf)))
  const isKnownNoun = (noun: string): boolean => {
    const stem = stemOf(noun)
    if (key.words.has(stem) || counted.has(stem)) return true
    const isOpen = same.length === 0 || response.units.length > 0
    return isOpen && !isStrict && passage.words.has(stem)
  }
  return response.nouns.every(isKnownNoun) ? CORRECT : INCORRECT
}

function isSameNumber(a: Quantity, b: Quantity): boolean {
  return a.value !== undefined && b.value !== undefined && isSameRatio(a.value, b.value)
}

function isKnown(word: string, key: KeyStatement, passage: PassageNumbers): boolean {
  return FILLERS.has(word) || key.words.has(stemOf(word)) || passage.words.has(stemOf(word))
}

/** Whether the passage counts in that unit: by the same number, or if it counts nothing by that number, at all. */
function usesUnit(passage: PassageNumbers, same: readonly Quantity[], response: Quantity): boolean {
  if (response.units[0] === 'person' && same.some(countsPeople)) return true
  const isCounted = same.some(
    ({ units, nouns }) => units.length > 0 || (nouns.length > 0 && !isCountOfPeople(response)),
  )
  const named = isCounted ? same : passage.quantities
  return named.some((found) => found.units.some((unit) => response.units.includes(unit)))
}

/** "People" goes with what the passage calls supporters. */
function isCountOfPeople({ units }: Quantity): boolean {
  return units[0] === 'person' || units[0] === 'time'
}

/** "83 passengers", "83 young passengers": they are people too. */
function countsPeople({ nouns }: Quantity): boolean {
  const [first = '', second = ''] = nouns
  const { adjective, noun } = wordClasses(first)
  return isPersonNoun(stemOf(adjective > noun ? second : first))
}

/** "39/40" for 39 is two numbers and no fraction. */
function isAlternative(key: Quantity, response: Quantity): boolean {
  if (response.form !== 'part' || !response.value || key.value?.denominator !== 1n) return false
  const { numerator, denominator } = response.value
  return numerator > 3n && [numerator, denominator].includes(key.value.numerator)
}

/** "third" may be meant as a part, but says a place in a row. */
function isBarePart(key: Quantity, response: Quantity): boolean {
  if (key.form !== 'part' || response.form !== 'ordinal' || !key.value || !response.value)
    return false
  return isSameRatio(multiply(key.value, response.value), ratio(1))
}

function isSameValue(a: Quantity, b: Quantity): boolean {
  return compareQuantities(a, b) !== 'different' || compareQuantities(b, a) !== 'different'
}

function isSameRange(key: Statement, response: Statement): boolean {
  if (!key.isRange) return false
  const [ours, theirs] = [spread(key.quantities), spread(response.quantities)]
  return (
    ours.length === theirs.length &&
    ours.every((quantity, index) => {
      const other = theirs[index]
      return other !== undefined && compareQuantities(quantity, other) === 'same'
    })
  )
}

/** "2 to 3 million", "30-40%": what is said once, after the second end, holds for both. */
function spread(quantities: readonly Quantity[]): readonly Quantity[] {
  const [low, high] = quantities
  if (!low?.value || !high?.value || quantities.length !== 2) return quantities
  const units = low.units.length > 0 ? low.units : high.units
  const upper = { ...high, units: high.units.length > 0 ? high.units : low.units }
  for (const scale of [1_000_000_000_000n, 1_000_000_000n, 1_000_000n, 1_000n]) {
    const scaled = multiply(low.value, ratio(scale))
    const isUnscaled = isBelow(low.value, ratio(1_000)) && !isBelow(high.value, ratio(scale))
    if (isUnscaled && isBelow(scaled, high.value)) return [{ ...low, value: scaled, units }, upper]
    if (isUnscaled) break
  }
  return [{ ...low, units }, upper]
}

interface KeyStatement extends Statement {
  readonly folded: string
  readonly words: ReadonlySet<string>
  readonly hasNoun: boolean
}

/** A key that is no number in the article's language is read with a decimal point. */
function readKeyStatement(key: string, language: string): KeyStatement {
  const folded = fold(key)
  const own = readStatement(folded, language)
  const isRead = own.quantities.every((quantity) => quantity.value)
  const statement = isRead ? own : readStatement(folded, 'en')
  const nouns = statement.quantities.flatMap((quantity) => quantity.nouns)
  return {
    ...statement,
    folded,
    words: new Set([...nouns, ...statement.others].map(stemOf)),
    hasNoun: nouns.length > 0,
  }
}
