/**
 * The authored side of a quiz: what a teacher writes and what only the server knows. The side that a pupil's device may
 * have is `presented-item.ts`; nothing crosses except by `presentItem`.
 */

/** What sort of fact the key is; it decides how a typed response is matched. */
export const KINDS = ['age', 'date', 'place', 'person', 'number', 'text'] as const
export type Kind = (typeof KINDS)[number]

/** The way in which an item asks. */
export const ASKS = ['choice', 'entry', 'order', 'match', 'evidence'] as const
export type Ask = (typeof ASKS)[number]

/** When the pupil reads verdicts: after each item, after the whole quiz, or not at all. */
export const FEEDBACKS = ['each', 'end', 'never'] as const
export type Feedback = (typeof FEEDBACKS)[number]

/** Whether the article stays on the page while the pupil answers. */
export const PASSAGE_MODES = ['shown', 'hidden'] as const
export type PassageMode = (typeof PASSAGE_MODES)[number]

/** Words of the passage that prove a key. They occur once, or `nth` (from 1) says which occurrence is meant. */
export interface Evidence {
  readonly quote: string
  readonly nth?: number | undefined
}

interface ItemBase {
  /** Unique in its quiz; lower-case letters, digits and hyphens. */
  readonly id: string
  readonly kind: Kind
  readonly stem: string
  /** Other responses that are as right as the key. */
  readonly accept: readonly string[]
  /** Wrong choices; for `match`, right-hand values that belong to nothing. */
  readonly distractors: readonly string[]
  /** At least one. */
  readonly evidence: readonly Evidence[]
  /** Why the key is right. */
  readonly rationale?: string | undefined
  /** Why a wrong choice is wrong, by the distractor's own words. */
  readonly rationales: Readonly<Record<string, string>>
}

export interface ChoiceItem extends ItemBase {
  readonly ask: 'choice'
  readonly key: string
}

export interface EntryItem extends ItemBase {
  readonly ask: 'entry'
  readonly key: string
}

export interface OrderItem extends ItemBase {
  readonly ask: 'order'
  /** Three or more things, first to last. */
  readonly key: readonly string[]
}

export interface MatchItem extends ItemBase {
  readonly ask: 'match'
  /** Two or more pairs; every `left` differs, two lefts may share a `right`. */
  readonly key: readonly { readonly left: string; readonly right: string }[]
}

/** The evidence itself is the key; the sentences of the passage are the choices. */
export interface EvidenceItem extends ItemBase {
  readonly ask: 'evidence'
  readonly key?: undefined
}

export type Item = ChoiceItem | EntryItem | OrderItem | MatchItem | EvidenceItem

export interface Quiz {
  readonly feedback: Feedback
  readonly passage: PassageMode
  readonly items: readonly Item[]
}
