import { CARDINALS, ORDINALS } from '@/lib/text/number-lists'
import { parseNumberWords } from '@/lib/text/number-words'
import type { NumberMention, Parser } from '../../types'
import { valueOfWords } from './number-value'

const SMALL = [...CARDINALS.keys()].filter((word) => (CARDINALS.get(word) ?? 0) > 0).join('|')
const PARTS = [
  ...[...ORDINALS.keys()].filter((word) => (ORDINALS.get(word) ?? 0) > 2),
  'half',
  'quarter',
].join('|')
const FRACTION = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:${SMALL}|[Tt]wo|[Tt]hree|[Oo]ne)[- ](?:${PARTS})s?|[Aa] (?:third|quarter|fifth|tenth)|[Hh]alf)(?= of (?:the|all|its|his|her|their|those|these|a|an|\\p{L}+s)(?!\\p{L}))`,
  'gu',
)
const IN = new RegExp(
  `(?<![\\p{L}\\d-])(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Nn]ine|\\d{1,2}) (?:in(?: every)?|out of(?: every)?) (?:${SMALL}|\\d{1,4})(?![\\p{L}\\d%]|,\\d)(?! (?:million|billion|years?|months?|weeks?|days?|hours?|minutes?))`,
  'gu',
)
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\d.,-])(?<number>\\d{1,4})(?:st|nd|rd|th)(?!\\p{L}|[- ](?:[Cc]entury|[Bb]irthday|[Aa]nniversary))`,
  'gu',
)

/** `two-thirds of`, `one in five`. */
export const shares: Parser = {
  name: 'shares',
  *parse({ text }) {
    for (const pattern of [FRACTION, IN])
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const value = shareOf(found.toLowerCase())
        if (value !== undefined) yield numberAt(found, index, value, '', 'shares')
      }
  },
}

/** `37th`: a place in a row. */
export const ordinals: Parser = {
  name: 'ordinals',
  *parse({ text }) {
    for (const { 0: found, index, groups } of text.matchAll(ORDINAL))
      yield numberAt(found, index, groups?.['number'] ?? '', 'place', 'ordinals')
  },
}

/** `2/3` of "two-thirds", `1/5` of "one in five". */
function shareOf(text: string): string | undefined {
  const [part, whole] = text.split(/ (?:in|out of)(?: every)? /)
  if (whole !== undefined) {
    const [over, under] = [part, whole].map((number = '') =>
      /^\d+$/.test(number) ? number : valueOfWords(number),
    )
    return over !== undefined && under !== undefined && Number(under) > Number(over)
      ? `${over}/${under}`
      : undefined
  }
  const read = parseNumberWords(text)
  return read && `${read.numerator}/${read.denominator}`
}

function numberAt(
  text: string,
  start: number,
  value: string,
  unit: string,
  by: string,
): NumberMention {
  return { kind: 'number', start, end: start + text.length, text, value, unit, counts: '', by }
}
