import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { lexiconEntry } from '@/lib/text/lexicon/lexicon-entry'
import { isSurname } from '@/lib/text/person-names/person-names'
import type { NameWord } from './name-words'

/** Whether a capitalised word is an English word too. */
export function ordinary(word: NameWord): boolean {
  return isOrdinaryWord(word.folded)
}

/** Whether a word is a surname far more often than the English word that it is too: Wright, Chandler. */
export function isSurnameFirst(word: NameWord): boolean {
  const entry = lexiconEntry(word.lower)
  if (!entry || !isSurname(word.folded)) return false
  const { noun = 0, verb = 0, adjective = 0, adverb = 0 } = entry
  return noun + verb + adjective + adverb === 0
}
