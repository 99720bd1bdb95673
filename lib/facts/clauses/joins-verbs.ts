import type { Word } from '../grammar/word'

/** Whether `and` joins a second verb between two words: `clear a house and shut a street in Lyon`. */
export function joinsVerbs(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ tag }, index) => tag === 'and' && isVerb(words, from + index + 1))
}

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.forms.length === 0) return false
  const hasObject = /^(?:det|num|object-pronoun)$/.test(words[at + 1]?.tag ?? '')
  return word.classes.verb > (hasObject ? 0.1 : 0.5)
}
