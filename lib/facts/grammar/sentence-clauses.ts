import type { Mention, Reading, Token } from '../types'
import type { Clause } from './clause'
import { closedTag } from './closed-words'
import { cutWords } from './cut-words'
import { readClauses } from './read-clauses'

const known = new WeakMap<Reading, readonly (readonly Clause[])[]>()

/** The clauses of each sentence of a passage, by the index of the sentence. */
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
  const clauses = reading.sentences.map(({ end }, sentence) => {
    const own: Mention[] = []
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next])
      own.push(mention)
    return readClauses(cutWords(tokens[sentence] ?? [], own, proper), sentence)
  })
  known.set(reading, clauses)
  return clauses
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
