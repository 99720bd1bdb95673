import { findAll } from '@/lib/text/find-all'
import { CARDINALS, SCALES } from '@/lib/text/number-lists'
import { type ReadWords, readNumberWords } from '@/lib/text/number-words'
import type { Ratio } from '@/lib/text/ratio'
import type { Span } from '@/lib/text/span'
import { NOT_BEHIND_LETTER } from '../behind-letter'
import { ratioOfDigits } from './number-value'

/** A number as it stands in the text, before anything is known of its unit. */
export interface Amount extends Span {
  readonly value: Ratio
  /** `£`, `US$`, before the digits; empty if none. */
  readonly money: string
  readonly isInDigits: boolean
  /** Whether a scale is said (`2.5 million`, `£5m`): the lower end of a range can leave it out. */
  readonly scale: string
  /** `5m`, `10k` without a sign for money: a scale, or a metre and a kilometre. */
  readonly suffix: string
}

const MONEY =
  '(?:(?:USD?|AUD?|CAD?|NZD?|HKD?|SG?D?|NT|[ACR])\\$|[$£€¥₹₩₽₦]|(?:USD|GBP|EUR|AUD|CAD|INR|Rs\\.?)(?=\\s?\\d))'
const BLANK_GROUPS = '\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)'
const DIGITS = `${BLANK_GROUPS}|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`
const SCALE = '(?:hundred|thousand|million|billion|trillion|lakh|crore)'
const SUFFIX = '(?:bn|tn|mn|m|k|b)(?![\\p{L}\\d²³])'
/** What makes digits an ordinal, a decade, a date in figures, a time of day. */
const NOT_AFTER =
  "(?!\\d|[.,:/]\\d|(?:st|nd|rd|th|s)(?![\\p{L}\\d])|['’]s(?!\\p{L})|\\s?[aApP]\\.?[mM](?!\\p{L})|\\s?[-\u2013]\\s?\\d{1,2}(?:[.:]\\d\\d)?\\s?[aApP]\\.?[mM](?!\\p{L})|\\s?o['’]clock)"
const IN_DIGITS = new RegExp(
  `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d.,:/_+#@&=]|\\p{L}[-\\u2010-\\u2013])(?<minus>(?<=^|[\\s(])[-−](?=\\d)|[Mm]inus\\s)?(?:(?<money>${MONEY})\\s?)?(?<digits>${DIGITS})(?<part>[½¼¾⅓⅔])?(?:[\\s-]?(?<scale>${SCALE})(?!\\p{L})|(?<suffix>${SUFFIX}))?${NOT_AFTER}`,
  'gu',
)

const NUMBER_WORDS = [...CARDINALS.keys(), ...SCALES.keys(), 'dozen', 'hundred']
const ANY_CASE = NUMBER_WORDS.toSorted((a, b) => b.length - a.length)
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|')
const LARGE = '(?:hundred|dozen|thousand|million|billion|trillion)'
const IN_WORDS = new RegExp(
  `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d'’-]|\\d\\s)(?:(?:[Hh]alf )?[Aa]n?\\s(?=${LARGE}\\b))?(?:${ANY_CASE})(?:[\\s-](?:and[\\s-])?(?:a[\\s-](?=half|quarter)|point\\s)?(?:${ANY_CASE}|half|quarters?)(?!\\p{L})){0,16}(?!\\p{L}|['’]\\p{L})`,
  'gu',
)

/** Every number of the text in digits or words, in order. Names, dates and times may be among them. */
export function readAmounts(text: string, language: string): readonly Amount[] {
  const amounts = [...amountsInDigits(text, language), ...amountsInWords(text)]
  return amounts.sort((a, b) => a.start - b.start)
}

function* amountsInDigits(text: string, language: string): Generator<Amount> {
  for (const found of findAll(text, IN_DIGITS)) {
    const {
      minus,
      money = '',
      digits = '',
      part = '',
      scale = '',
      suffix = '',
    } = found.groups ?? {}
    // The m of "5m" is a million of money, else it may be a metre.
    const isScale = suffix !== '' && (money !== '' || /^[bt]n$/.test(suffix))
    const said = scale || (isScale ? suffix : '')
    const value = ratioOfDigits(
      digits,
      { part, scale: said, isMinus: minus !== undefined },
      language,
    )
    if (value === undefined) continue
    const end = found.index + found[0].length
    yield {
      start: found.index,
      end,
      value,
      money,
      isInDigits: true,
      scale: said,
      suffix: isScale ? '' : suffix,
    }
  }
}

function* amountsInWords(text: string): Generator<Amount> {
  for (const found of findAll(text, IN_WORDS)) {
    const parts = [...found[0].matchAll(/[^\s-]+/g)]
    const words = parts.map(([word]) => word.toLowerCase())
    for (let at = 0; at < words.length;) {
      const read = readApart(words, at)
      const [first, last] = [parts[at], parts[(read?.end ?? 1) - 1]]
      if (read?.form === 'cardinal' && first && last) {
        const start = found.index + first.index
        const end = found.index + last.index + last[0].length
        const scale = words.slice(at, read.end).find((word) => SCALES.has(word)) ?? ''
        if (!goesOn(text, end))
          yield { start, end, value: read.value, money: '', isInDigits: false, scale, suffix: '' }
      }
      at = read?.end ?? at + 1
    }
  }
}

/** "three million and five million" are two: what is multiplied by the next word belongs to it. */
function readApart(words: readonly string[], at: number): ReadWords | undefined {
  const read = readNumberWords(words, at)
  if (!read || !SCALES.has(words[read.end] ?? '')) return read
  const and = words.lastIndexOf('and', read.end - 1)
  return and > at ? readNumberWords(words.slice(0, and), at) : read
}

const PARTS =
  'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|hundredth|thousandth|\\p{L}{3,}teenth|\\p{L}{3,}tieth'
const GOES_ON = new RegExp(
  `^(?:-(?:(?:${PARTS})s?|first|to-\\p{L}+|one|off)(?!\\p{L})|[- ](?:${PARTS}|quarter)s(?!\\p{L})|[- ]halves)`,
  'u',
)

/** "twenty-first", "two-thirds", "nine-to-five": the words are part of another. */
function goesOn(text: string, end: number): boolean {
  const isOrdinal =
    text.charAt(end - 1) === 'y' && /^-second(?!\p{L})/u.test(text.slice(end, end + 8))
  return isOrdinal || GOES_ON.test(text.slice(end, end + 16))
}
