import { dateOrder, type DateReading } from './date-reading'
import { type DateToken, dateTokens } from './date-tokens'
import { type DateText, readElement } from './read-element'

/** A date as one place of a text says it; `[start, end)` are its characters in the folded text. */
export interface DateMention {
  readonly reading: DateReading
  readonly start: number
  readonly end: number
  /** The word that ties it to the mention before it: "to", "or", "and", ",", or "". */
  readonly joint: string
}

/** Everything that a text says of dates. */
export interface DateScan {
  readonly mentions: readonly DateMention[]
  /** Words that are no part of a date. */
  readonly others: readonly string[]
  readonly isBetween: boolean
}

const HEDGES: ReadonlyMap<string, DateReading['hedge']> = new Map([
  ['about', 'about'], ['around', 'about'], ['circa', 'about'], ['ca', 'about'], ['approximately', 'about'],
  ['approx', 'about'], ['roughly', 'about'], ['~', 'about'], ['nearly', 'about'], ['almost', 'about'],
  ['before', 'before'], ['by', 'before'], ['after', 'after'], ['until', 'until'], ['till', 'until'],
]) // prettier-ignore
const PARTS: ReadonlyMap<string, DateReading['part']> = new Map([
  ['early', 'early'], ['beginning', 'early'], ['start', 'early'], ['mid', 'mid'], ['middle', 'mid'], ['late', 'late'],
  ['end', 'late'],
]) // prettier-ignore
const JOINTS: ReadonlySet<string> = new Set([
  'to',
  'through',
  'until',
  'till',
  '-',
  'or',
  'and',
  '/',
  ';',
])
const LINKS: ReadonlySet<string> = new Set(
  ['of', 'the', 'in', 'on', 'at', 'day', 'year', ',', '.', '(', ')', "'", '"', ':', 'from', 'since', 'date', 'month', 'and'], // prettier-ignore
)
const TIME =
  /(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b)?|\d{1,2}\.\d{2} ?[ap]\.?m\b|\d{1,2} ?[ap]\.?m\b|\d{1,2} ?o'clock)/y
const TIMES_OF_DAY: ReadonlySet<string> = new Set(
  ['morning', 'afternoon', 'evening', 'night', 'noon', 'midday', 'midnight', 'lunchtime', 'gmt', 'bst', 'utc'], // prettier-ignore
)

/** Where parts may stand far from each other, no more dates than this are read. */
const MOST_IN_A_RESPONSE = 12

type Draft = { -readonly [Key in keyof DateReading]: DateReading[Key] }

interface Scan {
  readonly from: DateText
  readonly mentions: { reading: Draft; start: number; end: number; joint: string }[]
  readonly others: string[]
  joint: string
  hedge: DateReading['hedge']
  part: DateReading['part']
  /** Words since the last part of a date that are no part of one. */
  gap: number
  isBetween: boolean
}

/**
 * Reads folded text for its dates, in the order of day and month of a language. Parts with more than `gap` other
 * words between them are different mentions.
 */
export function readDates(folded: string, language: string, gap: number): DateScan {
  const tokens = dateTokens(folded)
  const words = tokens.map((token) => token.text)
  const from = { text: folded, tokens, words, order: dateOrder(language), isProse: gap === 0 }
  const scan: Scan = {
    from,
    mentions: [],
    others: [],
    joint: '',
    hedge: undefined,
    part: undefined,
    gap: 0,
    isBetween: false,
  }
  const most = gap === 0 ? Infinity : MOST_IN_A_RESPONSE
  let at = 0
  while (at < tokens.length && scan.mentions.length < most) at = readNext(scan, at, gap)
  return { mentions: scan.mentions, others: scan.others, isBetween: scan.isBetween }
}

function readNext(scan: Scan, at: number, gap: number): number {
  const { from } = scan
  const token = from.tokens[at]
  if (!token) return at + 1
  const time = token.kind === 'digits' ? timeEnd(from, at) : undefined
  if (time !== undefined) return time
  const last = scan.mentions.at(-1)
  const isListed = gap === 0 && scan.joint === ',' && /^\d\d?$/.test(token.text)
  const isNear = last !== undefined && scan.gap <= gap && !isListed
  const before = isNear && !isParting(scan.joint) ? last.reading : {}
  const element = readElement(from, at, before)
  if (element) {
    const end = from.tokens[element.end - 1]?.end ?? token.end
    const isNew =
      !isNear ||
      isParted(last.reading, element.reading, scan.joint) ||
      isLoose(last, element.reading)
    if (isNew) begin(scan, element.reading, token.start, end)
    else {
      Object.assign(last.reading, element.reading)
      last.end = end
      addPending(scan, last.reading)
    }
    scan.joint = ''
    scan.gap = 0
    return element.end
  }
  return skip(scan, at, gap)
}

function begin(scan: Scan, reading: DateReading, start: number, end: number): void {
  const draft: Draft = { ...reading }
  addPending(scan, draft)
  scan.mentions.push({ reading: draft, start, end, joint: scan.joint })
}

function addPending(scan: Scan, reading: Draft): void {
  if (scan.hedge) reading.hedge = scan.hedge
  if (scan.part) reading.part = scan.part
  scan.hedge = undefined
  scan.part = undefined
}

function skip(scan: Scan, at: number, gap: number): number {
  const { words, tokens } = scan.from
  const word = words[at] ?? ''
  const next = words[at + 1]
  const last = scan.mentions.at(-1)
  if (last && ((word === 'or' && next === 'so') || word === 'ish')) {
    last.reading.hedge = 'about'
    return word === 'or' ? at + 2 : at + 1
  }
  if (word === 'prior' && next === 'to') {
    scan.hedge = 'before'
    return at + 2
  }
  const isCirca = word === 'c' && /^[.\d]/.test(next ?? '')
  if (word === 'between') scan.isBetween = true
  else if (HEDGES.has(word) || isCirca) scan.hedge = isCirca ? 'about' : HEDGES.get(word)
  else if (PARTS.has(word)) scan.part = PARTS.get(word)
  if (JOINTS.has(word)) scan.joint = word
  else if (word === '.' && gap === 0 && !isAbbreviated(words[at - 1])) scan.joint = ';'
  else if (word === ',') scan.joint ||= ','
  else if (isWordOrMoney(tokens[at]) && !isLink(word, isCirca)) {
    scan.others.push(word)
    scan.gap += 1
  }
  if (word === '.' || (!isLink(word, isCirca) && !JOINTS.has(word))) dropPending(scan, word)
  return at + 1
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun c ca'.split(
    ' ',
  ),
)

/** "Nov." ends no sentence. */
function isAbbreviated(word: string | undefined): boolean {
  return word !== undefined && ABBREVIATIONS.has(word)
}

function isWordOrMoney(token: DateToken | undefined): boolean {
  return token !== undefined && (token.kind !== 'sign' || /[\p{Sc}%]/u.test(token.text))
}

function isLink(word: string, isCirca: boolean): boolean {
  return (
    isCirca ||
    word === 'between' ||
    LINKS.has(word) ||
    HEDGES.has(word) ||
    PARTS.has(word) ||
    TIMES_OF_DAY.has(word)
  )
}

/** A hedge holds for what follows at once: "about his father, 40" hedges nothing. */
function dropPending(scan: Scan, word: string): void {
  if (word === '.') return
  scan.hedge = undefined
  scan.part = undefined
}

function timeEnd(from: DateText, at: number): number | undefined {
  const start = from.tokens[at]?.start ?? 0
  TIME.lastIndex = start
  const match = TIME.exec(from.text)
  if (!match) return undefined
  const end = start + match[0].length
  let next = at
  while (next < from.tokens.length && (from.tokens[next]?.start ?? end) < end) next += 1
  return next
}

function isParting(joint: string): boolean {
  return joint !== '' && joint !== ','
}

const FIELDS = [
  ['year', 'shortYear'],
  ['month'],
  ['day', 'bare'],
  ['weekday'],
  ['season'],
  ['quarter'],
  ['week', 'weekOf'],
  ['decade', 'shortDecade', 'century', 'hundreds'],
] as const

/** A number that could be anything is no part of what follows, but for the year of "November 14-16, 2023". */
function isLoose(
  { reading, joint }: { readonly reading: DateReading; readonly joint: string },
  part: DateReading,
): boolean {
  if (reading.bare === undefined || part.weekday !== undefined) return false
  return !(isParting(joint) && part.year !== undefined && part.month === undefined)
}

/** Whether a part begins another date than the one before it. */
function isParted(before: DateReading, part: DateReading, joint: string): boolean {
  if (isParting(joint) && joint !== '-') return true
  if (joint === '-' && part.bare !== undefined) return true
  const isTwice = FIELDS.some(
    (names) =>
      names.some((name) => before[name] !== undefined) &&
      names.some((name) => part[name] !== undefined),
  )
  if (isTwice) return true
  return before.relative !== undefined && part.relative !== undefined
}
