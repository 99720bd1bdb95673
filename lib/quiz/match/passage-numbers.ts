import { fold } from '@/lib/text/fold'
import { readStatement, type Quantity } from './read-statement'
import { remember } from './remember'

/** What a passage says in numbers, and the words it uses. */
export interface PassageNumbers {
  readonly quantities: readonly Quantity[]
  readonly words: ReadonlySet<string>
}

const MOST = 20_000

/** Reads a passage once, however many responses are marked against it. */
export function passageNumbers(passage: string, language: string): PassageNumbers {
  return read(passage, language)
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu

const read = remember(256, (passage, language): PassageNumbers => {
  const folded = fold(passage)
  const words = new Set(folded.match(WORD))
  for (const word of [...words]) words.add(stemOf(word))
  return { quantities: readStatement(folded, language, MOST).quantities, words }
})

/** A word without its possessive and its plural s, so that "votes" and "vote" agree. */
export function stemOf(word: string): string {
  const own = word.replace(/'s?$/, '')
  if (own.length > 4 && own.endsWith('ies')) return `${own.slice(0, -3)}y`
  return own.length > 3 && own.endsWith('s') && !own.endsWith('ss') ? own.slice(0, -1) : own
}
