import { DECADE_WORDS } from '@/lib/text/number-lists'
import { FIGURES } from '../find-near'
import { CENTURIES, DECADES } from './date-anchors'
import { dateParser } from './date-parser'
import { BLANK, countOf, ORDINAL, PART, partOf } from './date-words'

const PARTED = `(?:(?<part>${PART})(?:[- ](?:to[- ]late[- ])?|${BLANK}(?:in|of)${BLANK}(?:the${BLANK})?))?`
const DECADE = `(?<![\\p{L}\\d$£€])(?:the${BLANK})?${PARTED}(?<decade>\\d{3}0|['’]?[1-9]0)['’]?s(?!\\p{L})`
const WORDS = `(?<![\\p{L}\\d])(?:the${BLANK})${PARTED}(?<decade>${[...DECADE_WORDS.keys()].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|')})(?!\\p{L})`
const CENTURY = `(?<![\\p{L}\\d])(?:the${BLANK})?${PARTED}(?<ordinal>${ORDINAL}|[A-Z]\\p{Ll}+)[- ][Cc]entur(?:y|ies)(?:${BLANK}(?<era>BCE?|B\\.C\\.|AD|CE))?(?!\\p{L})`
const EARLY = `(?<![\\p{L}\\d])(?:(?<before>AD)${BLANK})?(?<year>\\d{1,4})${BLANK}?(?<era>BCE?|B\\.C\\.|AD|CE)(?!\\p{L})`

/** `the 1960s`, `the late '80s`, `80s`. Ages in decades ("in his 60s") are none. */
export const decade = dateParser(
  'decade',
  FIGURES,
  new RegExp(DECADE, 'gu'),
  ({ groups, text, start, reading }) => {
    const digits = (groups['decade'] ?? '').replace(/['’]/, '')
    const before = reading.text.slice(Math.max(0, start - 20), start)
    const isShort = digits.length === 2
    if (
      isShort &&
      (/\b(?:his|her|their|my|our|your|early|mid|late|minus|low|high|upper)[\s-]+$/i.test(before) ||
        (!/['’]\d|^the\b/.test(text) && !/\d0['’]?s (?:and|or|to) $/.test(before)))
    )
      return undefined
    const year = isShort ? 1900 + Number(digits) : Number(digits)
    return {
      whole: { precision: 'decade', decade: Math.floor(year / 10) },
      part: partOf(groups['part']),
    }
  },
)

/** `the sixties`. */
export const decadeInWords = dateParser(
  'decade-in-words',
  DECADES,
  new RegExp(WORDS, 'gu'),
  ({ groups }) => {
    const tens = DECADE_WORDS.get((groups['decade'] ?? '').toLowerCase())
    if (tens === undefined || tens === 10) return undefined
    return {
      whole: { precision: 'decade', decade: (tens === 0 ? 2000 : 1900 + tens) / 10 },
      part: partOf(groups['part']),
    }
  },
)

/** `the 19th century`, `the early twentieth century`, `the fifth century BC`. */
export const century = dateParser('century', CENTURIES, new RegExp(CENTURY, 'gu'), ({ groups }) => {
  const number = countOf(groups['ordinal'])
  if (number === undefined || number < 1 || number > 30) return undefined
  const isBefore = groups['era']?.startsWith('B') === true
  return {
    whole: { precision: 'century', century: isBefore ? -number : number - 1 },
    part: partOf(groups['part']),
  }
})

/** `44 BC`, `AD 43`. */
export const yearWithEra = dateParser(
  'year-with-era',
  FIGURES,
  new RegExp(EARLY, 'gu'),
  ({ groups }) => {
    const year = Number(groups['year'])
    const isBefore = groups['era']?.startsWith('B') === true
    return year > 0 ? { whole: { precision: 'year', year: isBefore ? 1 - year : year } } : undefined
  },
)
