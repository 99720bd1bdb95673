import type { Mention, Reading, Token } from '../types'
import type { Clause } from './clause'
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
  let next = 0
  const clauses = reading.sentences.map(({ end }, sentence) => {
    const own: Mention[] = []
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next])
      own.push(mention)
    return readClauses(cutWords(tokens[sentence] ?? [], own), sentence)
  })
  known.set(reading, clauses)
  return clauses
}
