import { extractFrom } from '@/lib/facts/extract'
import type { Clause } from '@/lib/facts/grammar/clause'
import { cutWords } from '@/lib/facts/grammar/cut-words'
import { sentenceClauses } from '@/lib/facts/grammar/sentence-clauses'
import type { Word } from '@/lib/facts/grammar/word'
import { readPassage } from '@/lib/facts/read-passage'
import type { Found } from '@/lib/facts/types'
import { sayClause } from './say-clause'
import { traceIfFailed } from './trace-stages'

const ORIGIN = { published: '2023-11-15', language: 'en-GB' }

/** A text as the resolvers get it; published on Wednesday 15 November 2023. */
export function readFound(text: string): Found {
  traceIfFailed(text, ORIGIN)
  const reading = readPassage(text, ORIGIN)
  return { reading, ...extractFrom(reading) }
}

/** The words of a text of one sentence. */
export function wordsOf(text: string): readonly Word[] {
  const { reading, mentions } = readFound(text)
  return cutWords(reading.tokens, mentions, new Set())
}

/** The words of each sentence of any text; prints no trace. */
export function sentenceWordsOf(text: string): readonly (readonly Word[])[] {
  const reading = readPassage(text, ORIGIN)
  const { mentions } = extractFrom(reading)
  return reading.sentences.map((_, index) => {
    const tokens = reading.tokens.filter(({ sentence }) => sentence === index)
    return cutWords(tokens, mentions, new Set())
  })
}

/** The clauses of a text. */
export function clausesOf(text: string): readonly Clause[] {
  const { reading, mentions } = readFound(text)
  return sentenceClauses(reading, mentions).flat()
}

/** The clauses of a text, a line each. */
export function clauseLinesOf(text: string): readonly string[] {
  return clausesOf(text).map((clause) => sayClause(text, clause))
}
