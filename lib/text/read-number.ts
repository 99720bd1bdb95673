import { SCALE_SIGNS } from './number-lists'
import { readNumberWords } from './number-words'
import { add, multiply, negate, ratio, type Ratio } from './ratio'
import type { Token } from './tokens'

/** A number in words, digits or both. `[at, end)` are its tokens. */
export interface ReadNumber {
  /** Missing where digits and separators make no number in the language: "1,5" in English. */
  readonly value: Ratio | undefined
  readonly end: number
  /** `plural` is a ten or a hundred with an s: "60s". */
  readonly form: 'cardinal' | 'ordinal' | 'part' | 'plural'
  /** The short scale that was taken into the value, as it could be a unit too: the m of "5m". */
  readonly sign?: { readonly text: string; readonly unscaled: Ratio } | undefined
}

/** The number that starts at `tokens[at]`, or undefined. `words` are the texts of the tokens. */
export function readNumber(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): ReadNumber | undefined {
  const word = words[at]
  if (word === 'minus' || word === 'negative') return negated(readUnsigned(tokens, words, at + 1))
  if (word === '-' && isMinus(tokens, at)) return negated(readUnsigned(tokens, words, at + 1))
  if (word === '+' && tokens[at + 1]?.glued) return readUnsigned(tokens, words, at + 1)
  return readUnsigned(tokens, words, at)
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isFree = tokens[at]?.glued !== true || (before?.kind === 'sign' && before.text !== ')')
  return isFree && tokens[at + 1]?.glued === true
}

function negated(read: ReadNumber | undefined): ReadNumber | undefined {
  return read?.value ? { ...read, value: negate(read.value), sign: undefined } : read
}

function readUnsigned(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
): ReadNumber | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'sign') return undefined
  const read =
    token.kind === 'numeral'
      ? readDigits(tokens, words, at, token.value)
      : readNumberWords(words, at)
  return read && (readShare(tokens, words, read) ?? read)
}

function readDigits(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  value: Ratio | undefined,
): ReadNumber {
  const next = tokens[at + 1]
  if (value === undefined) return { value, end: at + 1, form: 'cardinal' }
  if (next?.glued && isOrdinalEnding(words[at] ?? '', next.text))
    return { value, end: at + 2, form: 'ordinal' }
  if (next?.glued && next.text === 's' && /0$/.test(words[at] ?? ''))
    return { value, end: at + 2, form: 'plural', sign: { text: 's', unscaled: value } }
  if (next?.text === "'" && words[at + 2] === 's' && /0$/.test(words[at] ?? ''))
    return { value, end: at + 3, form: 'plural' }
  const fraction = readFraction(tokens, at)
  if (fraction) return { value: fraction, end: at + 3, form: 'part' }
  const rest = next?.kind === 'numeral' && !next.glued ? readFraction(tokens, at + 1) : undefined
  if (rest) {
    const mixed = add(value, rest)
    return readNumberWords(words, at + 4, mixed) ?? { value: mixed, end: at + 4, form: 'cardinal' }
  }
  const scale = SCALE_SIGNS.get(next?.text ?? '')
  if (scale !== undefined && next?.kind === 'word' && !isPartOfUnit(tokens, at + 2))
    return {
      value: multiply(value, ratio(scale)),
      end: at + 2,
      form: 'cardinal',
      sign: { text: next.text, unscaled: value },
    }
  return readNumberWords(words, at + 1, value) ?? { value, end: at + 1, form: 'cardinal' }
}

/** What follows the m of "5 m/s", "5 m2", "5 m^2" and "5 m.p.h". */
function isPartOfUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.glued !== true) return false
  if (token.text === '.') return tokens[at + 1]?.text === 'p'
  return token.kind === 'numeral' || token.text === '/' || token.text === '^'
}

function isOrdinalEnding(digits: string, ending: string): boolean {
  if (ending === 'th') return true
  const last = digits.slice(-1)
  return (
    (ending === 'st' && last === '1') ||
    (ending === 'nd' && last === '2') ||
    (ending === 'rd' && last === '3')
  )
}

/** "3/4": two whole numbers, the second above zero. */
function readFraction(tokens: readonly Token[], at: number): Ratio | undefined {
  const over = whole(tokens[at])
  const under = tokens[at + 1]?.text === '/' ? whole(tokens[at + 2]) : undefined
  return over !== undefined && under !== undefined && under > 0n ? ratio(over, under) : undefined
}

function whole(token: Token | undefined): bigint | undefined {
  if (token?.kind !== 'numeral' || token.value?.denominator !== 1n) return undefined
  return token.value.numerator
}

/** "one in five", "2 out of 3": both whole, the second larger and no year. */
function readShare(
  tokens: readonly Token[],
  words: readonly string[],
  first: { readonly value: Ratio | undefined; readonly end: number },
): ReadNumber | undefined {
  const isOut = words[first.end] === 'out' && words[first.end + 1] === 'of'
  if (!isOut && words[first.end] !== 'in') return undefined
  const at = first.end + (isOut ? 2 : 1)
  const token = tokens[at]
  const second =
    token?.kind === 'numeral'
      ? { value: token.value, end: at + 1 }
      : token?.kind === 'word'
        ? readNumberWords(words, at)
        : undefined
  if (!first.value || !second?.value) return undefined
  const [over, under] = [first.value, second.value]
  if (over.denominator !== 1n || under.denominator !== 1n || under.numerator <= over.numerator)
    return undefined
  const isYear = under.numerator >= 1000n && under.numerator <= 2100n
  if (isYear && !isOut) return undefined
  return { value: ratio(over.numerator, under.numerator), end: second.end, form: 'part' }
}
