import type { Found, Mention, Token } from '../types'
import { readReferents, type Referent } from './referents'

/** The referents of a passage by where they stand. */
export interface PassageView {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly referents: readonly Referent[]
  readonly in: (sentence: number) => readonly Referent[]
  /** Who begins at a token, and who ends right before one. */
  readonly startingAt: (token: number) => Referent | undefined
  readonly endingAt: (token: number) => Referent | undefined
  /** Whether a paragraph begins with the sentence. */
  readonly isBreak: (sentence: number) => boolean
  /** Whether the sentence is only part of a quotation. */
  readonly isQuotation: (sentence: number) => boolean
  readonly firstToken: (sentence: number) => number
}

/** Of a sentence that goes on and on, no more than its first referents are looked at. */
const MOST = 24

const known = new WeakMap<readonly Mention[], PassageView>()

export function readPassageView(found: Found): PassageView {
  const read = known.get(found.mentions)
  if (read) return read
  const view = passageView(found, readReferents(found))
  known.set(found.mentions, view)
  return view
}

function passageView(found: Found, referents: readonly Referent[]): PassageView {
  const { text, tokens, sentences } = found.reading
  const lists = new Map<number, Referent[]>()
  for (const referent of referents) {
    const list = lists.get(referent.sentence)
    if (!list) lists.set(referent.sentence, [referent])
    else if (list.length < MOST) list.push(referent)
  }
  const starts = new Map(referents.map((one) => [one.token, one]))
  const ends = new Map(referents.map((one) => [one.next, one]))
  const firsts: number[] = []
  tokens.forEach(({ sentence }, at) => {
    firsts[sentence] ??= at
  })
  const quotations = quotedSentences(found)
  return {
    text,
    tokens,
    referents,
    in: (sentence) => lists.get(sentence) ?? [],
    startingAt: (token) => starts.get(token),
    endingAt: (token) => ends.get(token),
    isBreak: (sentence) => {
      const [before, own] = [sentences[sentence - 1], sentences[sentence]]
      return !before || !own || /\n\s*\n/.test(text.slice(before.end, own.start))
    },
    isQuotation: (sentence) => quotations.has(sentence),
    firstToken: (sentence) => firsts[sentence] ?? 0,
  }
}

function quotedSentences({ reading, mentions }: Found): ReadonlySet<number> {
  const quotes = mentions.filter(({ kind }) => kind === 'quote')
  const quoted = new Set<number>()
  let at = 0
  reading.sentences.forEach(({ start, end }, index) => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) < end) at += 1
    const quote = quotes[at]
    if (quote && quote.start <= start && end <= quote.end) quoted.add(index)
  })
  return quoted
}
