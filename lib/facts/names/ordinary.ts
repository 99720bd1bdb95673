import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import type { NameWord } from './name-words'

/** Whether a capitalised word is an English word too. */
export function ordinary(word: NameWord): boolean {
  return isOrdinaryWord(word.folded)
}
