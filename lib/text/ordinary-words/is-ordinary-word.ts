import { unpackWords } from '../pack-words'
import { WORDS } from './words.generated'

let words: ReadonlySet<string> | undefined

/** Whether `word`, in lower case, stands in a small dictionary of English, British or American. */
export function isOrdinaryWord(word: string): boolean {
  words ??= new Set(unpackWords(WORDS))
  return words.has(word)
}
