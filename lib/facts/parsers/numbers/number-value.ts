import { SCALE_SIGNS, SCALES } from '@/lib/text/number-lists'
import { readNumberWords } from '@/lib/text/number-words'
import { numeralStyle, parseNumeral } from '@/lib/text/numerals'
import { multiply, ratio, type Ratio } from '@/lib/text/ratio'

const MOST_PLACES = 6

/** The value of digits and the scale behind them, in plain digits; undefined if the separators make no number. */
export function valueOfDigits(
  digits: string,
  scale: string | undefined,
  language: string,
): string | undefined {
  const value = parseNumeral(digits, numeralStyle(language))
  const lower = scale?.toLowerCase() ?? ''
  const factor = lower === 'hundred' ? 100n : (SCALES.get(lower) ?? SCALE_SIGNS.get(lower) ?? 1n)
  return value && inDigits(multiply(value, ratio(factor)))
}

/** The value of all the words, or undefined if they are not one number. */
export function valueOfWords(text: string): string | undefined {
  const words = text.toLowerCase().split(/[\s-]+/)
  const read = readNumberWords(words, 0)
  return read?.end === words.length ? inDigits(read.value) : undefined
}

function inDigits({ numerator, denominator }: Ratio): string {
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
