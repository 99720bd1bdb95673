import { CARDINALS, SCALES } from '@/lib/text/number-lists'
import { readUnits } from '@/lib/text/units'
import type { NumberMention, Parser } from '../../types'
import { valueOfDigits, valueOfWords } from './number-value'
import { whatIsCounted } from './what-is-counted'

const MONEY = '(?:US\\$|A\\$|C\\$|NZ\\$|HK\\$|S\\$|R\\$|AU\\$|[$£€¥₹₩₽₦])'
const DIGITS = '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const SCALE = '(?:hundred|thousand|million|billion|trillion|lakh|crore)'
const IN_DIGITS = new RegExp(
  `(?<![\\p{L}\\d.,:/_+#@]|[\\p{L}\\d][-\\u2010-\\u2013])(?:(?<money>${MONEY})\\s?)?(?<digits>${DIGITS})(?:[\\s-]?(?<scale>${SCALE})(?!\\p{L})|(?<sign>(?:bn|tn|mn|m|k|b)(?!\\p{L})))?(?![\\d]|[.,:/]\\d|(?:st|nd|rd|th|s)\\b|['’]s\\b|\\s?[ap]\\.?m\\b|\\s?o['’]clock)`,
  'gu',
)
const WORDS = [...CARDINALS.keys(), ...SCALES.keys(), 'dozen', 'hundred']
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const ANY_CASE = WORDS.split('|')
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|')
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d-]|\\d\\s)(?:[Aa]n?\\s(?=(?:hundred|dozen|thousand|million|billion|trillion)\\b))?(?:${ANY_CASE})(?:[\\s-](?:and\\s)?(?:${WORDS})){0,12}(?!\\p{L}|['’]\\p{L})`,
  'gu',
)

/** `£625`, `23%`, `4,500 volunteers`, `2.7 billion`, `24 hours`: a number in digits, with its unit. */
export const numberInDigits: Parser = {
  name: 'number-in-digits',
  *parse({ text, language }) {
    for (const found of text.matchAll(IN_DIGITS)) {
      const { money, digits = '', scale, sign } = found.groups ?? {}
      // The m of "5m" is a million of money, else a metre.
      const isScaled = sign !== undefined && (money !== undefined || sign === 'bn' || sign === 'tn')
      const value = valueOfDigits(digits, scale ?? (isScaled ? sign : undefined), language)
      if (value === undefined) continue
      const end = found.index + found[0].length
      const counted = whatIsCounted(text.slice(end, end + 60))
      const isNamed = /\p{Lu}[\p{L}’'-]*\s$/u.test(
        text.slice(Math.max(0, found.index - 20), found.index),
      )
      const isBare =
        money === undefined && scale === undefined && counted.unit === '' && sign === undefined
      // "Noor 2" and "Apollo 11" are names.
      if (isBare && isNamed && !/^\p{Ll}/u.test(counted.counts)) continue
      if (isBare && digits.length > 6 && !digits.includes(',')) continue
      yield mention(text, found.index, end + (money === undefined ? counted.length : 0), value, {
        by: 'number-in-digits',
        unit:
          money === undefined
            ? sign === 'm' && !isScaled
              ? 'm'
              : counted.unit
            : unitOfMoney(money),
        counts: money === undefined ? counted.counts : '',
      })
    }
  },
}

/** `three years`, `two hundred people`, `a dozen eggs`: in words only with what it counts. */
export const numberInWords: Parser = {
  name: 'number-in-words',
  *parse({ text }) {
    for (const found of text.matchAll(IN_WORDS)) {
      const value = valueOfWords(found[0])
      if (value === undefined || value === '0') continue
      const end = found.index + found[0].length
      const counted = whatIsCounted(text.slice(end, end + 60))
      const isSmall = Number(value) <= 12
      const isOne = value === '1'
      if (isOne || (isSmall && counted.unit === '' && counted.counts === '')) continue
      yield mention(text, found.index, end + counted.length, value, {
        by: 'number-in-words',
        unit: counted.unit,
        counts: counted.counts,
      })
    }
  },
}

function unitOfMoney(sign: string): string {
  const lower = sign.toLowerCase()
  return (
    readUnits([lower], 0)?.units[0] ??
    readUnits([lower.slice(0, -1), lower.slice(-1)], 0)?.units[0] ??
    sign
  )
}

function mention(
  text: string,
  start: number,
  end: number,
  value: string,
  rest: Pick<NumberMention, 'by' | 'unit' | 'counts'>,
): NumberMention {
  return { kind: 'number', start, end, text: text.slice(start, end), value, ...rest }
}
