import { SCALE_SIGNS, SCALES } from '@/lib/text/number-lists'
import { readNumberWords } from '@/lib/text/number-words'
import { numeralStyle, parseNumeral } from '@/lib/text/numerals'
import { add, multiply, negate, ratio, type Ratio } from '@/lib/text/ratio'

const MOST_PLACES = 6
/** More digits in a row than these are no number that a text counts with. */
const LONGEST = 40
const PARTS: ReadonlyMap<string, Ratio> = new Map([
  ['½', ratio(1, 2n)], ['¼', ratio(1, 4n)], ['¾', ratio(3, 4n)], ['⅓', ratio(1, 3n)], ['⅔', ratio(2, 3n)],
]) // prettier-ignore

interface Beside {
  readonly part?: string
  readonly scale?: string
  readonly isMinus?: boolean
}

/** The value of digits and what stands beside them; undefined if they go on and on or the separators make no number. */
export function ratioOfDigits(
  digits: string,
  { part = '', scale = '', isMinus = false }: Beside,
  language: string,
): Ratio | undefined {
  if (digits.length > LONGEST) return undefined
  const plain = digits.replace(/[\u00a0\u202f\u2009]/g, ' ')
  const whole = parseNumeral(plain, numeralStyle(language))
  if (!whole) return undefined
  const value = multiply(add(whole, PARTS.get(part) ?? ratio(0)), ratio(scaleOf(scale)))
  return isMinus ? negate(value) : value
}

/** What a scale multiplies by: a million for `million`, `m` and `mn`; one for no scale. */
export function scaleOf(scale: string): bigint {
  const lower = scale.toLowerCase()
  return lower === 'hundred' ? 100n : (SCALES.get(lower) ?? SCALE_SIGNS.get(lower) ?? 1n)
}

/** The value of all the words, or undefined if they are not one number. */
export function valueOfWords(text: string): string | undefined {
  const words = text.toLowerCase().split(/[\s-]+/)
  const read = readNumberWords(words, 0)
  return read?.end === words.length ? inDigits(read.value) : undefined
}

/** A value in plain digits, at most six after the point. */
export function inDigits({ numerator, denominator }: Ratio): string {
  if (numerator < 0n) return `-${inDigits({ numerator: -numerator, denominator })}`
  const whole = numerator / denominator
  let rest = numerator % denominator
  if (rest === 0n) return String(whole)
  let places = ''
  while (rest > 0n && places.length < MOST_PLACES) {
    rest *= 10n
    places += String(rest / denominator)
    rest %= denominator
  }
  return `${whole}.${places.replace(/0+$/, '') || '0'}`
}
