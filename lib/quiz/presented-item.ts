import type { Span } from '@/lib/text/span'
import type { Feedback, Kind, PassageMode } from './item'

/**
 * The side of a quiz that may leave the server. Each type says `key?: never` and so on, because TypeScript would
 * otherwise take a whole `Item` for a `PresentedItem`, and Next.js would write the key into the page.
 */
interface PresentedBase {
  readonly id: string
  readonly kind: Kind
  readonly stem: string
  /** Changes when the stem or the choices do. It says nothing about the key. */
  readonly revision: string
  readonly key?: never
  readonly accept?: never
  readonly distractors?: never
  readonly evidence?: never
  readonly rationale?: never
  readonly rationales?: never
}

/** One thing to pick. `id` follows from the text, so that it outlives a change of order. */
export interface Choice {
  readonly id: string
  readonly text: string
}

/** One sentence of the passage as a thing to pick, by its offsets: the words are in the passage already. */
export interface Sentence extends Span {
  readonly id: string
}

export interface PresentedChoice extends PresentedBase {
  readonly ask: 'choice'
  /** In natural order: numbers and dates rising, words A to Z. */
  readonly choices: readonly Choice[]
}

export interface PresentedEntry extends PresentedBase {
  readonly ask: 'entry'
}

export interface PresentedOrder extends PresentedBase {
  readonly ask: 'order'
  /** In natural order, or another order that is not the key. */
  readonly choices: readonly Choice[]
}

export interface PresentedMatch extends PresentedBase {
  readonly ask: 'match'
  readonly lefts: readonly Choice[]
  /** Each value once, in natural order. */
  readonly rights: readonly Choice[]
}

export interface PresentedEvidence extends PresentedBase {
  readonly ask: 'evidence'
  /** How many sentences the pupil is to pick. */
  readonly count: number
}

export type PresentedItem =
  PresentedChoice | PresentedEntry | PresentedOrder | PresentedMatch | PresentedEvidence

export interface PresentedQuiz {
  readonly feedback: Feedback
  readonly passage: PassageMode
  readonly items: readonly PresentedItem[]
  /** The passage's sentences, where an item asks for one; else empty. */
  readonly sentences: readonly Sentence[]
}
