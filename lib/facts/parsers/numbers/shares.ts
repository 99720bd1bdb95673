import { CARDINALS, ORDINALS } from '@/lib/text/number-lists'
import { parseNumberWords } from '@/lib/text/number-words'
import type { NumberMention, Parser } from '../../types'
import { NOT_BEHIND_LETTER } from '../behind-letter'
import { FIGURES, findNear, type Anchor } from '../find-near'
import { pluralAfter } from './noun-phrase'
import { numberAt } from './number-at'
import { valueOfWords } from './number-value'

const SMALL = [...CARDINALS.keys()].filter((word) => (CARDINALS.get(word) ?? 0) > 0)
const ANY_CASE = SMALL.map(
  (word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
).join('|')
const PARTS = [...ORDINALS.keys()].filter((word) => (ORDINALS.get(word) ?? 0) > 2)
const ANY_PART = PARTS.join('|')
/** Quarters are of a year where they are counted otherwise, and halves of a game. */
const FRACTION = new RegExp(
  `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d-])(?:(?:${ANY_CASE})[- ](?:${ANY_PART})s|[Tt]hree[- ]quarters|(?:[Aa]n?|[Oo]ne)[- ](?:${ANY_PART}|quarter)(?= of (?!an? |the year)))(?!\\p{L})`,
  'gu',
)
const DIGITS = /(?<![\p{L}\d.,/])[1-9]\d?\/[1-9]\d?(?= of )/gu
const HALF =
  /(?<![\p{L}\d-])(?<!\b(?:first|second|other|latter|top|bottom|the|better|this|that|each|a|front|back|lower|upper|\p{L}+ern)\s)(?:[Oo]ne[- ])?[Hh]alf(?= (?:of|the|all|his|her|its|their|our|my|your|those|these|that|as|\p{Lu}\p{L}+['’]s?)(?!\p{L}))/gu
const IN = new RegExp(
  `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d-])(?:${ANY_CASE}|\\d{1,2})(?:[- ]in[- ](?:every[- ])?| of every |[- ]out[- ]of[- ](?:every[- ])?)(?:${ANY_CASE}|\\d{1,3}(?:,\\d{3})+|\\d{1,4})(?![\\p{L}\\d%]|[.,:]\\d|-\\p{L})(?! (?:million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|matches|seasons?))`,
  'gu',
)
const HALF_UNIT =
  /(?<![\p{L}\d-])(?:[Hh]alf an? (?<half>hour|mile|day|year|century|decade|minute|second)|[Aa]n? (?<more>hour|mile|day|year|century|decade|minute) and a half)(?!\p{L}|-)/gu

const HALVES: Anchor = ['half']
const NAMED_PARTS: Anchor = ['quarter', 'quarters', ...PARTS, ...PARTS.map((part) => `${part}s`)]
const FORMS: readonly (readonly [Anchor, RegExp])[] = [
  [NAMED_PARTS, FRACTION],
  [[...SMALL, ...FIGURES], IN],
  [FIGURES, DIGITS],
  [HALVES, HALF],
]

/** `two-thirds`, `a quarter of`, `half the children`, `one in five`. */
export const shares: Parser = {
  name: 'shares',
  *parse(reading) {
    for (const [anchor, pattern] of FORMS)
      for (const { text, start } of findNear(reading, anchor, pattern)) {
        const value = shareOf(text.toLowerCase())
        if (value === undefined) continue
        yield share(reading.text, start, text, value)
      }
  },
}

/** `half an hour`, `a year and a half`. */
export const halves: Parser = {
  name: 'halves',
  *parse(reading) {
    for (const { text, start, groups } of findNear(reading, HALVES, HALF_UNIT)) {
      const unit = groups['half'] ?? groups['more'] ?? ''
      const value = groups['half'] === undefined ? '1.5' : '0.5'
      yield numberAt(reading.text, start, text, {
        value,
        unit,
        counts: '',
        use: 'measure',
        by: 'halves',
      })
    }
  },
}

function share(text: string, start: number, words: string, value: string): NumberMention {
  const after = text.slice(start + words.length, start + words.length + 80)
  const isMultiple =
    /half$/i.test(words) &&
    /^ (?:that of|as |the (?:size|number|amount|price|rate|length|height|weight) )/.test(after)
  return numberAt(text, start, words, {
    value,
    unit: '',
    counts: / (?:in|out of|of) /.test(words) ? pluralAfter(after).text : '',
    use: isMultiple ? 'multiple' : 'share',
    by: 'shares',
  })
}

/** `2/3` of "two-thirds", `1/5` of "one in five". */
function shareOf(text: string): string | undefined {
  const [part, whole] = text.split(/[- ](?:in|out[- ]of|of(?= every))[- ](?:every[- ])?/)
  if (whole !== undefined) {
    const [over = '', under = ''] = [part, whole].map((number = '') =>
      /^\d[\d,]*$/.test(number) ? number.replaceAll(',', '') : (valueOfWords(number) ?? ''),
    )
    const isYear = /^(?:1[5-9]|20)\d\d$/.test(under)
    return over !== '' && Number(under) > Number(over) && !isYear ? `${over}/${under}` : undefined
  }
  if (text.includes('/')) return text
  const read = parseNumberWords(text.replace(/^one half$/, 'half'))
  return read && `${read.numerator}/${read.denominator}`
}
