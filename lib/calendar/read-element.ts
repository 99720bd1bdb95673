import { CARDINALS, DECADE_WORDS, ORDINALS } from '@/lib/text/number-lists'
import type { DateOrder, DateReading } from './date-reading'
import type { DateToken } from './date-tokens'
import { MONTHS, NAMED_DAYS, SEASONS, WEEKDAYS } from './names'
import { readDigits } from './read-digits'
import { readRelative, RELATIVE_STARTS } from './read-relative'
import { readCount, readDecadeWords, readYearWords } from './read-words'

/** The folded text of a date, cut into tokens. */
export interface DateText {
  readonly text: string
  readonly tokens: readonly DateToken[]
  readonly words: readonly string[]
  readonly order: DateOrder
  /** A passage has numbers of other kinds: "2.5" and "1/2" are no days in it. */
  readonly isProse: boolean
}

/** A part of a date and the token at which it ends. */
export interface DateElement {
  readonly reading: DateReading
  readonly end: number
}

/** The part of a date that starts at token `at`, in the light of what was read just before it. */
export function readElement(
  from: DateText,
  at: number,
  before: DateReading,
): DateElement | undefined {
  const token = from.tokens[at]
  if (!token || token.kind === 'sign') return undefined
  return token.kind === 'digits' ? readNumber(from, at, before) : readWord(from, at, before)
}

function readNumber(from: DateText, at: number, before: DateReading): DateElement | undefined {
  const { text, tokens, words, order } = from
  const token = tokens[at]
  if (!token) return undefined
  const ago = readRelative(words, at)
  if (ago) return ago
  const digits =
    before.month === undefined ? readDigits(text, token.start, order, from.isProse) : undefined
  if (digits) {
    const end = tokens.findIndex((next, index) => index > at && next.start >= digits.end)
    return { reading: digits.reading, end: end < 0 ? tokens.length : end }
  }
  const value = Number(token.text)
  const suffix = gluedSuffix(tokens, at)
  if (suffix && suffix.text === 's') return decadeOf(token.text, suffix.end)
  if (suffix && /^(?:st|nd|rd|th)$/.test(suffix.text)) return placed(from, value, suffix.end)
  const era = eraAt(words, at + 1)
  if (era) return { reading: { year: era.isBefore ? 1 - value : value }, end: era.end }
  if (isPartOfNumber(text, token)) return undefined
  if (token.text.length === 4) return { reading: { year: value }, end: at + 1 }
  if (token.text.length === 3 && tokens.length <= 3)
    return { reading: { year: value }, end: at + 1 }
  return token.text.length <= 2
    ? { reading: shortNumber(from, at, value, before), end: at + 1 }
    : undefined
}

/** The 500 of "1,500" and both ends of "2.5". */
function isPartOfNumber(text: string, { start, end }: DateToken): boolean {
  return (
    /\d[,.]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[,.]\d/.test(text.slice(end, end + 2))
  )
}

/** One or two digits: a day beside a month, a year after them, else left open. */
function shortNumber(from: DateText, at: number, value: number, before: DateReading): DateReading {
  const hasApostrophe = from.words[at - 1] === "'"
  const isDay = value >= 1 && value <= 31 && !hasApostrophe
  if (before.month !== undefined && before.day === undefined && isDay) return { day: value }
  const isBeforeMonth = MONTHS.has(from.words[skipOf(from.words, at + 1)] ?? '')
  if (isBeforeMonth && !hasApostrophe)
    return isDay ? { day: value } : { day: value, isUnreal: true }
  const isYear = hasApostrophe || before.month !== undefined || before.season !== undefined
  return isYear ? { shortYear: value } : { bare: value }
}

/** Most words of a passage start no part of a date. */
const STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...[...NAMED_DAYS.keys()].map(firstWord),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...DECADE_WORDS.keys(),
  ...RELATIVE_STARTS,
  'q', 'quarter', 'week', 'w', 'wk', 'wc', 'ad', 'ce', 'c',
]) // prettier-ignore

function firstWord(name: string): string {
  return name.split(' ', 1)[0] ?? ''
}

function readWord(from: DateText, at: number, before: DateReading): DateElement | undefined {
  const { words, tokens } = from
  const word = words[at] ?? ''
  if (!STARTS.has(word)) return undefined
  const relative = readRelative(words, at)
  if (relative) return relative
  const named = readNamedDay(words, at)
  if (named) return named
  const month = MONTHS.get(word)
  if (month !== undefined) return { reading: { month }, end: at + 1 }
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined) return { reading: { weekday }, end: at + 1 }
  const season = SEASONS.get(word)
  if (season !== undefined) return { reading: { season }, end: at + 1 }
  const next = tokens[at + 1]
  if ((word === 'q' || word === 'quarter') && next?.kind === 'digits' && /^[1-4]$/.test(next.text))
    return { reading: { quarter: Number(next.text) }, end: at + 2 }
  if (word === 'week' || word === 'w' || word === 'wk' || word === 'wc') return readWeek(from, at)
  const numbered =
    word === 'c' && next?.start === tokens[at]?.end ? gluedSuffix(tokens, at + 1) : undefined
  if (numbered && next?.kind === 'digits')
    return { reading: { century: Number(next.text) - 1 }, end: numbered.end }
  const era = word === 'ad' || word === 'ce' ? next : undefined
  if (era?.kind === 'digits') return { reading: { year: Number(era.text) }, end: at + 2 }
  const decade = readDecadeWords(words, at)
  if (decade)
    return {
      reading: decade.isShort ? { shortDecade: decade.decade } : { decade: decade.decade },
      end: decade.end,
    }
  return readCounted(from, at, before)
}

/** A number in words: a year, a day, a century or a quarter. */
function readCounted(from: DateText, at: number, before: DateReading): DateElement | undefined {
  const { words } = from
  const count = readCount(words, at)
  if (!count) return undefined
  if (count.isOrdinal) return placed(from, count.value, count.end)
  const year = readYearWords(words, at)
  const isDayFirst = before.month !== undefined && before.day === undefined && count.value <= 31
  const afterDay = year && isDayFirst ? readYearWords(words, count.end) : undefined
  if (year && !afterDay) {
    const isHundreds = words[year.end - 1] === 'hundreds'
    return {
      reading: isHundreds ? { hundreds: year.year / 100 } : { year: year.year },
      end: year.end,
    }
  }
  if (count.value > 99) return { reading: { year: count.value }, end: count.end }
  const reading = shortNumber({ ...from, words }, count.end - 1, count.value, before)
  return { reading, end: count.end }
}

/** An ordinal: a day, or the number of a century or a quarter. */
function placed(from: DateText, value: number, end: number): DateElement | undefined {
  const { words } = from
  const word = words[end] ?? ''
  if (word === 'century' || word === 'cent' || word === 'c') {
    const era = eraAt(words, end + 1)
    return { reading: { century: era?.isBefore ? -value : value - 1 }, end: era?.end ?? end + 1 }
  }
  if (word === 'quarter' && value <= 4) return { reading: { quarter: value }, end: end + 1 }
  if (value > 99) return undefined
  return {
    reading: value >= 1 && value <= 31 ? { day: value } : { day: value, isUnreal: true },
    end,
  }
}

function decadeOf(digits: string, end: number): DateElement | undefined {
  const value = Number(digits)
  if (value % 10 !== 0 && digits.length !== 2) return undefined
  if (digits.length === 2 && value % 10 === 0) return { reading: { shortDecade: value / 10 }, end }
  if (digits.length !== 4) return undefined
  return {
    reading: value % 100 === 0 ? { hundreds: value / 100 } : { decade: value / 10 },
    end,
  }
}

/** Letters that touch the digits, an apostrophe between them or not. */
function gluedSuffix(
  tokens: readonly DateToken[],
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token || !next || next.start !== token.end) return undefined
  if (next.kind === 'word') return { text: next.text, end: at + 2 }
  const isApostrophe = next.text === "'" && after?.start === next.end
  return isApostrophe ? { text: after.text, end: at + 3 } : undefined
}

function readWeek(from: DateText, at: number): DateElement | undefined {
  const { words, tokens } = from
  const isShort = words[at] === 'w' && words[at + 1] === '/' && words[at + 2] === 'c'
  if (isShort) return { reading: { weekOf: 'from' }, end: at + 3 }
  if (words[at] === 'wc') return { reading: { weekOf: 'from' }, end: at + 1 }
  const next = tokens[at + 1]
  if (next?.kind === 'digits' && next.text.length <= 2)
    return { reading: { week: Number(next.text) }, end: at + 2 }
  if (words[at] !== 'week') return undefined
  if (['beginning', 'commencing', 'starting', 'from'].includes(words[at + 1] ?? ''))
    return { reading: { weekOf: 'from' }, end: at + 2 }
  if (words[at + 1] === 'of') return { reading: { weekOf: 'of' }, end: at + 2 }
  const count = readCount(words, at + 1)
  return count && { reading: { week: count.value }, end: count.end }
}

const FIRST_OF_NAMED: ReadonlySet<string> = new Set([...NAMED_DAYS.keys()].map(firstWord))

function readNamedDay(words: readonly string[], at: number): DateElement | undefined {
  if (!FIRST_OF_NAMED.has(words[at] ?? '')) return undefined
  for (let length = 3; length > 0; length -= 1) {
    const day = NAMED_DAYS.get(words.slice(at, at + length).join(' '))
    if (day) return { reading: { month: day[0], day: day[1] }, end: at + length }
  }
  return undefined
}

function eraAt(
  words: readonly string[],
  at: number,
): { readonly isBefore: boolean; readonly end: number } | undefined {
  const word = words[at] ?? ''
  if (word === 'bc' || word === 'bce') return { isBefore: true, end: at + 1 }
  if (word === 'ad' || word === 'ce') return { isBefore: false, end: at + 1 }
  const dotted = words.slice(at, at + 3).join('')
  if (dotted === 'b.c') return { isBefore: true, end: words[at + 3] === '.' ? at + 4 : at + 3 }
  if (dotted === 'a.d') return { isBefore: false, end: words[at + 3] === '.' ? at + 4 : at + 3 }
  return undefined
}

function skipOf(words: readonly string[], at: number): number {
  let next = at
  while (['of', 'the', 'day', '.', ','].includes(words[next] ?? '') && next < at + 4) next += 1
  return next
}
