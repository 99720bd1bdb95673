import { CARDINALS, DECADE_WORDS, ORDINALS } from '@/lib/text/number-lists'
import { readNumberWords } from '@/lib/text/number-words'

/** A number among the words of a date, and the token at which it ends. */
export interface ReadCount {
  readonly value: number
  readonly end: number
  readonly isOrdinal: boolean
}

/** The whole number in words at `words[at]`: "fourteenth", "twenty-third", "two thousand and eight". */
export function readCount(words: readonly string[], at: number): ReadCount | undefined {
  const word = words[at] ?? ''
  if (!CARDINALS.has(word) && !ORDINALS.has(word)) return undefined
  const read = readNumberWords(words, at)
  if (!read || read.form === 'part' || read.value.denominator !== 1n) return undefined
  return { value: Number(read.value.numerator), end: read.end, isOrdinal: read.form === 'ordinal' }
}

/** The year in words at `words[at]`: "nineteen eighty-eight", "twenty oh five", "two thousand and eight". */
export function readYearWords(
  words: readonly string[],
  at: number,
): { readonly year: number; readonly end: number } | undefined {
  const first = readCount(words, at)
  if (!first || first.isOrdinal) return undefined
  if (first.value >= 1000 && first.value < 3000) return { year: first.value, end: first.end }
  if (first.value < 10 || first.value > 99) return undefined
  const rest = readRestOfYear(words, first.end)
  return rest && { year: first.value * 100 + rest.value, end: rest.end }
}

function readRestOfYear(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  if (['oh', 'o', 'nought', 'zero'].includes(words[at] ?? '')) {
    const digit = CARDINALS.get(words[at + 1] ?? '')
    return digit !== undefined && digit > 0 && digit < 10
      ? { value: digit, end: at + 2 }
      : undefined
  }
  const rest = readCount(words, at)
  return rest && !rest.isOrdinal && rest.value >= 10 && rest.value <= 99 ? rest : undefined
}

/** The decade in words: "sixties" is 6, "nineteen sixties" 196. */
export function readDecadeWords(
  words: readonly string[],
  at: number,
): { readonly decade: number; readonly isShort: boolean; readonly end: number } | undefined {
  const tens = DECADE_WORDS.get(words[at] ?? '')
  if (tens !== undefined) return { decade: tens / 10, isShort: true, end: at + 1 }
  const century = CARDINALS.get(words[at] ?? '')
  const next = DECADE_WORDS.get(words[at + 1] ?? '')
  if (century === undefined || century < 10 || next === undefined) return undefined
  return { decade: century * 10 + next / 10, isShort: false, end: at + 2 }
}
