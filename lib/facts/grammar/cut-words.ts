import { verbForms } from '@/lib/text/lexicon/verb-forms'
import { wordClasses, type WordClasses } from '@/lib/text/lexicon/word-classes'
import { lowerCase } from '@/lib/text/lower-case'
import type { Span } from '@/lib/text/span'
import type { Mention, Token } from '../types'
import { closedTag } from './closed-words'
import type { Tag, Word } from './word'

const NO_CLASSES: WordClasses = { noun: 0, verb: 0, adjective: 0, adverb: 0 }
/** Quotation marks around more words than these make one word of the whole. */
const MOST_QUOTED_WORDS = 3
const OPENING = '"“«'
const CLOSING = '"”»'
const STOPS = /^[;:()[\]—–•|/]$/

/**
 * The words of one sentence: names, dates and long quotations are one word each, hyphened words stay together, `’s`
 * stands alone, and the marks of a short quotation are left out. `properNouns` are words that are names wherever they stand.
 */
export function cutWords(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  properNouns: ReadonlySet<string>,
): readonly Word[] {
  const units = mentions.filter(isUnit)
  const words: Word[] = []
  let unit = 0
  let at = 0
  /** The mark that closes a short quotation: a straight one looks as if it opened another. */
  let closing = -1
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    while ((units[unit]?.end ?? Infinity) <= token.start) unit += 1
    const mention = units[unit]
    if (mention && mention.start <= token.start) {
      const tag = mention.kind === 'date' ? 'date' : 'name'
      words.push({ ...wordOf(mention, mention.text, tag), names: mention.kind })
      at = skipTo(mention.end, tokens, at, words)
      continue
    }
    const close = OPENING.includes(token.text) && at !== closing ? closeOf(tokens, at) : undefined
    if (close !== undefined && isLong(tokens, at, close)) {
      words.push(
        wordOf({ start: token.start, end: tokens[close]?.end ?? token.end }, '', 'quotation'),
      )
      at = close + 1
      continue
    }
    closing = close ?? closing
    const last = endOfHyphened(tokens, at)
    const end = tokens[last]?.end ?? token.end
    const text = joined(tokens, at, last)
    if (properNouns.has(text)) words.push(wordOf({ start: token.start, end }, text, 'name'))
    else pushToken(words, last === at ? token : { ...token, end, text }, tokens[last + 1])
    at = last + 1
  }
  return words
}

function isUnit(mention: Mention): boolean {
  const { kind } = mention
  return kind === 'person' || kind === 'place' || kind === 'date'
}

/** The index after the tokens that a unit covers; what is left of the last one, as `’s`, becomes a word of its own. */
function skipTo(end: number, tokens: readonly Token[], from: number, words: Word[]): number {
  let at = from
  while ((tokens[at]?.end ?? Infinity) <= end) at += 1
  const cut = tokens[at]
  if (!cut || cut.start >= end) return at
  const tail = cut.text.slice(end - cut.start)
  words.push(wordOf({ start: end, end: cut.end }, tail, isOwnerMark(tail) ? 'possessive' : 'open'))
  return at + 1
}

/** The index of the mark that closes a quotation; of the last token if it is closed in a later sentence, or never. */
function closeOf(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex(({ text }, at) => at > open && CLOSING.includes(text))
  return close < 0 ? tokens.length - 1 : close
}

function isLong(tokens: readonly Token[], open: number, close: number): boolean {
  return close - open - 1 > MOST_QUOTED_WORDS || !CLOSING.includes(tokens[close]?.text ?? ' ')
}

function endOfHyphened(tokens: readonly Token[], from: number): number {
  let last = from
  if (tokens[from + 1]?.start !== tokens[from]?.end) return last
  if (tokens[from]?.kind === 'sign') return last
  for (;;) {
    const [hyphen, next] = [tokens[last + 1], tokens[last + 2]]
    const isGlued = hyphen?.start === tokens[last]?.end && next?.start === hyphen?.end
    if (!isGlued || !/^[-‐‑/]$/.test(hyphen?.text ?? '') || next?.kind === 'sign') return last
    last += 2
  }
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  if (from === to) return tokens[from]?.text ?? ''
  return tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join('')
}

function pushToken(words: Word[], token: Token, next: Token | undefined): void {
  const { text } = token
  if (token.kind === 'sign') {
    const isDash = text === '-' && (words.at(-1)?.end ?? token.start) < token.start
    const tag = text === ',' ? 'comma' : STOPS.test(text) || isDash ? 'stop' : signTag(token, next)
    if (tag) words.push(wordOf(token, text, tag))
    return
  }
  const owner = text.endsWith('s') ? /['’]s$/.exec(text) : null
  if (owner && !/^(?:it|he|she|that|what|who|there|here|let)['’]s$/i.test(text)) {
    const end = token.end - owner[0].length
    pushPlain(words, { start: token.start, end }, text.slice(0, -owner[0].length), token.kind)
    words.push(wordOf({ start: end, end: token.end }, owner[0], 'possessive'))
    return
  }
  pushPlain(words, token, text, token.kind)
}

/** `prisoners’ rights` · `£5` and `6%` · a sentence’s own end is a stop. */
function signTag({ text, end }: Token, next: Token | undefined): Tag | undefined {
  if (/^['’]$/.test(text)) return next && next.start > end ? 'possessive' : undefined
  if (/^[$£€¥%]$/.test(text)) return 'num'
  return /^[.!?…]$/.test(text) ? 'stop' : undefined
}

function isOwnerMark(text: string): boolean {
  return /^['’]s?$/.test(text)
}

function pushPlain(words: Word[], span: Span, text: string, kind: Token['kind']): void {
  const lower = lowerCase(text)
  if (kind === 'number' && !text.includes('-')) {
    words.push(wordOf(span, text, 'num'))
    return
  }
  // The WHO is not "who".
  const isAcronym = text !== lower && /^\p{Lu}{2,}$/u.test(text)
  const closed = isAcronym ? undefined : closedTag(lower)
  const isName = isAcronym || (text !== lower && words.length > 0 && /^\p{Lu}/u.test(text))
  words.push(wordOf(span, text, closed ?? (isName ? 'name' : 'open')))
}

function wordOf({ start, end }: Span, text: string, tag: Tag): Word {
  const lower = lowerCase(text)
  const isVerbal = tag === 'open' || tag === 'be' || tag === 'have' || tag === 'do'
  return {
    start,
    end,
    text,
    lower,
    tag,
    forms: isVerbal ? verbForms(lower) : [],
    classes: tag === 'open' ? wordClasses(lower) : NO_CLASSES,
  }
}
