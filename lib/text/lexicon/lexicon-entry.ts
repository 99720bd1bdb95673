import { unpackWords } from '../pack-words'
import { readCountLetter } from './count-letter'
import { ADJECTIVES, ADVERBS, LEMMAS, NOUNS, VERBS } from './entries.generated'

/** How often the base form of a word was seen as each part of speech; undefined where it is no such word. */
export type LexiconEntry = {
  /** Where the word stands in the lists of the lexicon. */
  readonly at: number
  readonly noun: number | undefined
  readonly verb: number | undefined
  readonly adjective: number | undefined
  readonly adverb: number | undefined
}

let places: ReadonlyMap<string, number> | undefined

/** Where a base form in lower case stands in the lists of the lexicon. */
export function lexiconPlace(base: string): number | undefined {
  places ??= new Map(unpackWords(LEMMAS).map((word, at) => [word, at]))
  return places.get(base)
}

/** What the lexicon has under a base form in lower case. */
export function lexiconEntry(base: string): LexiconEntry | undefined {
  const at = lexiconPlace(base)
  if (at === undefined) return undefined
  return {
    at,
    noun: readCountLetter(NOUNS.charAt(at)),
    verb: readCountLetter(VERBS.charAt(at)),
    adjective: readCountLetter(ADJECTIVES.charAt(at)),
    adverb: readCountLetter(ADVERBS.charAt(at)),
  }
}

/** How often a base form was seen as a verb; undefined if it is none. */
export function verbCount(base: string): number | undefined {
  const at = lexiconPlace(base)
  return at === undefined ? undefined : readCountLetter(VERBS.charAt(at))
}

/** How often a base form was seen as a noun; undefined if it is none. */
export function nounCount(base: string): number | undefined {
  const at = lexiconPlace(base)
  return at === undefined ? undefined : readCountLetter(NOUNS.charAt(at))
}
