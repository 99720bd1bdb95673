import type { Mention, QuoteMention, Reading, Token } from '../types'
import type { Clause } from './clause'
import { closedTag } from './closed-words'
import { cutWords } from './cut-words'
import { readClauses } from './read-clauses'

const FEWEST_QUOTED = 5

const known = new WeakMap<Reading, readonly (readonly Clause[])[]>()

/**
 * The clauses of each sentence of a passage, by the index of the sentence; those of what is quoted in it after those of
 * the sentence itself.
 */
export function sentenceClauses(
  reading: Reading,
  mentions: readonly Mention[],
): readonly (readonly Clause[])[] {
  const read = known.get(reading)
  if (read) return read
  const tokens = reading.sentences.map((): Token[] => [])
  for (const token of reading.tokens) tokens[token.sentence]?.push(token)
  const proper = properNouns(reading.tokens)
  let next = 0
  let quote: QuoteMention | undefined
  const clauses = reading.sentences.map(({ start, end }, sentence) => {
    const own: Mention[] = []
    const quotes = quote && quote.end > start ? [quote] : []
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      own.push(mention)
      if (mention.kind === 'quote') quotes.push(mention)
    }
    quote = quotes.at(-1)
    // In capitals nothing tells a name from a word.
    if (!/\p{Ll}/u.test(reading.text.slice(start, end))) return []
    const words = tokens[sentence] ?? []
    const read = (some: readonly Token[]): readonly Clause[] =>
      readClauses(cutWords(some, own, proper), sentence)
    const plain = read(words).map((clause) => withQuote(clause, quotes))
    return [...plain, ...quotes.flatMap((one) => quotedClauses(one, words, read))]
  })
  known.set(reading, clauses)
  return clauses
}

function withQuote(clause: Clause, quotes: readonly QuoteMention[]): Clause {
  const at = clause.words[clause.subject.from]?.start ?? 0
  const quote = quotes.find(({ start, end }) => start <= at && at < end)
  return quote ? { ...clause, quote } : clause
}

/** The clauses between the marks of a quotation that only part of the sentence is; of a whole one they are read already. */
function quotedClauses(
  quote: QuoteMention,
  tokens: readonly Token[],
  read: (tokens: readonly Token[]) => readonly Clause[],
): readonly Clause[] {
  const inner = tokens.filter(({ start, end }) => start > quote.start && end < quote.end)
  if (inner.length === tokens.length || inner.length < FEWEST_QUOTED) return []
  return read(inner).map((clause) => ({ ...clause, quote }))
}

/** Words that are written with a capital inside a sentence, and never without: at the beginning of one they are names too. */
function properNouns(tokens: readonly Token[]): ReadonlySet<string> {
  const capitals = new Set<string>()
  const small = new Set<string>()
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    if (token.kind !== 'word') return
    if (token.text === token.lower) small.add(token.lower)
    const isInside = before?.sentence === token.sentence && before.kind === 'word'
    if (isInside && /^\p{Lu}\p{Ll}/u.test(token.text)) capitals.add(token.text)
  })
  return new Set(
    [...capitals].filter(
      (text) => !small.has(text.toLowerCase()) && !closedTag(text.toLowerCase()),
    ),
  )
}
