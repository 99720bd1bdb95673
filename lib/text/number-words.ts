import { CARDINALS, GROUPS, ORDINALS, PARTS, SCALES } from './number-lists'
import { add, isBelow, multiply, ratio, type Ratio } from './ratio'

/** A number that was read from words: `[at, end)` are its words. */
export interface ReadWords {
  readonly value: Ratio
  readonly end: number
  readonly form: 'cardinal' | 'ordinal' | 'part'
}

/**
 * The number that starts at `words[at]`: "one thousand and eighty", "two and a half million", "a dozen", "three
 * quarters", "twenty-third". `base` is a number in digits that ends there, as in "2.5 million". The longest reading
 * counts; undefined if the words start no number.
 */
export function readNumberWords(
  words: readonly string[],
  at: number,
  base?: Ratio,
): ReadWords | undefined {
  if (base === undefined && !startsNumber(words[at] ?? '')) return undefined
  return (base === undefined ? readPart(words, at) : undefined) ?? readWhole(words, at, base)
}

/** The number that all the words are, or undefined. */
export function parseNumberWords(text: string): Ratio | undefined {
  const words = text.split(/[ -]+/)
  const read = readNumberWords(words, 0)
  return read?.end === words.length ? read.value : undefined
}

/** Most words of a passage start none. */
function startsNumber(word: string): boolean {
  return STARTS.has(word) || (word.endsWith('th') && scaleOrdinal(word) !== undefined)
}

const STARTS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...SCALES.keys(),
  ...GROUPS.keys(),
  'a', 'an', 'hundred',
]) // prettier-ignore

/** The number so far: what is finished by a scale, what is being built, and how large the next word may be. */
interface Building {
  total: Ratio
  group: Ratio | undefined
  /** A word below this can still be added to the group. */
  room: number
  limit: bigint
  /** The scale or hundred that was just read, for "and" and "a million and a half". */
  scale: bigint | undefined
}

/** "nine hundred and ninety-nine trillion …" has 35. */
const MOST_WORDS = 40

function readWhole(words: readonly string[], start: number, base?: Ratio): ReadWords | undefined {
  let at = start
  const number: Building = {
    total: ratio(0),
    group: base,
    room: base ? 0 : 1000,
    limit: 10n ** 15n,
    scale: undefined,
  }
  if (!base && (words[at] === 'a' || words[at] === 'an') && isMultiplier(words[at + 1])) at += 1
  const first = at
  while (at - start < MOST_WORDS) {
    const word = words[at] ?? ''
    const isFirst = at === first && base === undefined
    if (addCardinal(number, word, isFirst) || multiplyBy(number, word, isFirst)) at += 1
    else if (word === 'point' && !isFirst && CARDINALS.has(words[at + 1] ?? '')) {
      at = addDecimals(number, words, at + 1)
    } else if (word === 'and' && !isFirst) {
      const next = addAfterAnd(number, words, at + 1)
      if (next === undefined) break
      at = next
    } else break
  }
  const ordinal = ORDINALS.get(words[at] ?? '')
  const hasRoom = ordinal !== undefined && ordinal < number.room && base === undefined
  if (hasRoom) return { value: sum(number, ratio(ordinal)), end: at + 1, form: 'ordinal' }
  const power = scaleOrdinal(words[at])
  if (power !== undefined && at > first && multiplyBy(number, power, false))
    return { value: sum(number), end: at + 1, form: 'ordinal' }
  if (power !== undefined && at === first && base === undefined && multiplyBy(number, power, true))
    return { value: sum(number), end: at + 1, form: 'ordinal' }
  return at === first ? undefined : { value: sum(number), end: at, form: 'cardinal' }
}

function addCardinal(number: Building, word: string, isFirst: boolean): boolean {
  const value = CARDINALS.get(word)
  if (value === undefined || value >= number.room || (value === 0 && !isFirst)) return false
  number.group = number.group ? add(number.group, ratio(value)) : ratio(value)
  number.room = value >= 20 ? 10 : value === 0 ? 0 : Math.min(number.room, value >= 10 ? 0 : 1)
  number.scale = undefined
  return true
}

function multiplyBy(number: Building, word: string, isFirst: boolean): boolean {
  // "hundreds" alone says no number.
  if (isFirst && word.endsWith('s')) return false
  const factor = GROUPS.get(word) ?? (word === 'hundred' || word === 'hundreds' ? 100 : undefined)
  if (factor !== undefined) {
    if (number.group ? !isBelow(number.group, ratio(100)) : !isFirst && factor !== 100) return false
    number.group = multiply(number.group ?? ratio(1), ratio(factor))
    number.room = factor === 100 ? 100 : 0
    number.scale = factor === 100 ? 100n : undefined
    return true
  }
  const scale = SCALES.get(word)
  if (scale === undefined) return false
  if (!number.group && number.scale === 1_000n && scale > 1_000n && number.limit === 1_000n) {
    // "three thousand million", as the British once said for a billion.
    number.total = multiply(number.total, ratio(scale))
    number.scale = scale
    return true
  }
  if (scale >= number.limit || (!number.group && !isFirst)) return false
  number.total = add(number.total, multiply(number.group ?? ratio(1), ratio(scale)))
  number.group = undefined
  number.room = 1000
  number.limit = scale
  number.scale = scale
  return true
}

function addDecimals(number: Building, words: readonly string[], start: number): number {
  let at = start
  let place = 10n
  for (let digit = CARDINALS.get(words[at] ?? ''); digit !== undefined && digit < 10; at += 1) {
    number.group = add(number.group ?? ratio(0), ratio(digit, place))
    place *= 10n
    digit = CARDINALS.get(words[at + 1] ?? '')
  }
  number.room = 0
  return at
}

/** "one hundred AND one", "two AND a half million", "a million AND a half". */
function addAfterAnd(number: Building, words: readonly string[], at: number): number | undefined {
  const part = readPart(words, at, false)
  if (part && isBelow(part.value, ratio(1))) {
    if (number.group) number.group = add(number.group, part.value)
    else number.total = add(number.total, multiply(part.value, ratio(number.scale ?? 1n)))
    number.room = 0
    number.scale = undefined
    return part.end
  }
  if (number.scale === undefined) return undefined
  const next = words[at] ?? ''
  const value = CARDINALS.get(next) ?? ORDINALS.get(next)
  return value !== undefined && value < number.room ? at : undefined
}

/** "half", "a third", "two thirds", "three quarters", each also "of a million". */
function readPart(
  words: readonly string[],
  start: number,
  isOfWhole = true,
): ReadWords | undefined {
  const first = words[start] ?? ''
  const isOne = first === 'a' || first === 'an' || first === 'one'
  const count = isOne ? 1 : CARDINALS.get(first)
  const at = count === undefined ? start : start + 1
  const name = words[at] ?? ''
  const parts = PARTS.get(name) ?? (count === undefined ? undefined : ordinalParts(name, isOne))
  if (parts === undefined) return undefined
  // "Three and three quarter" is said as well as "three and three quarters".
  const isSingular = !name.endsWith('s') && (isOfWhole || name !== 'quarter')
  if (count !== undefined && !isOne && isSingular) return undefined
  const value = ratio(count ?? 1, parts)
  if (!isOfWhole) return { value, end: at + 1, form: 'part' }
  const of = words[at + 1] === 'of' ? at + 2 : at + 1
  const article = words[of] === 'a' || words[of] === 'an' ? of + 1 : of
  const whole = wholeOf(words[article])
  if (whole !== undefined && (article > of || of === at + 1))
    return { value: multiply(value, ratio(whole)), end: article + 1, form: 'cardinal' }
  return { value, end: at + 1, form: 'part' }
}

function ordinalParts(name: string, isOne: boolean): number | undefined {
  if (name === 'first' || name === 'second' || name === 'seconds') return undefined
  return ORDINALS.get(isOne ? name : name.endsWith('s') ? name.slice(0, -1) : '')
}

function wholeOf(word: string | undefined): bigint | undefined {
  if (word === 'hundred') return 100n
  if (word === 'dozen') return 12n
  return SCALES.get(word ?? '')
}

function isMultiplier(word: string | undefined): boolean {
  return word !== undefined && (word === 'hundred' || GROUPS.has(word) || SCALES.has(word))
}

function scaleOrdinal(word: string | undefined): string | undefined {
  return word?.endsWith('th') && isMultiplier(word.slice(0, -2)) ? word.slice(0, -2) : undefined
}

function sum(number: Building, last: Ratio = ratio(0)): Ratio {
  return add(add(number.total, number.group ?? ratio(0)), last)
}
