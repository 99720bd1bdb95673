import type { VerbReading } from '@/lib/text/lexicon/verb-forms'
import type { WordClasses } from '@/lib/text/lexicon/word-classes'
import type { Span } from '@/lib/text/span'
import type { MentionKind } from '../types'

/**
 * What a word can do in a sentence. The words of a closed class have their tag from a list; `open` is every other word,
 * of which only its neighbours tell whether it is a noun, a verb or an adjective here.
 */
export type Tag =
  | 'det'
  | 'num'
  | 'name'
  | 'date'
  | 'open'
  | 'adverb'
  | 'prep'
  | 'to'
  | 'and'
  | 'sub'
  | 'that'
  | 'rel'
  | 'subject-pronoun'
  | 'object-pronoun'
  | 'there'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'possessive'
  | 'quotation'
  | 'comma'
  | 'stop'

/** A word as the grammar reads it: a name, a date or a long quotation is one word. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly tag: Tag
  /** What the word can be as a form of a verb; empty for anything but `open`, `be`, `have` and `do`. */
  readonly forms: readonly VerbReading[]
  readonly classes: WordClasses
  /** What the word is a mention of, where it is one. */
  readonly names?: MentionKind | undefined
}

/** Words `from` to before `to` of a sentence. */
export interface Stretch {
  readonly from: number
  readonly to: number
}
