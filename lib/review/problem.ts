import type { ManuscriptArticle } from './manuscript'

/** Fields of an item that a problem can be about. */
export type ItemField =
  | 'id' | 'kind' | 'ask' | 'stem' | 'key' | 'accept' | 'distractors' | 'evidence' | 'rationale' | 'rationales' // prettier-ignore

/** Something to look at before the manuscript is published, and where. */
export type Problem = {
  /** The rule or the gate. */
  readonly rule: string
  /**
   * An error keeps the manuscript from being published. A warning does not. Advice is what a gate of the drafter
   * says; it can be overruled with a reason.
   */
  readonly severity: 'error' | 'warning' | 'advice'
  /** What is wrong, in a sentence for a teacher. */
  readonly says: string
  /** What to do, in a sentence. */
  readonly fix: string
} & (
  | { readonly about: 'article'; readonly field: keyof ManuscriptArticle | 'slug' | 'pictures' }
  | { readonly about: 'quiz' }
  | {
      readonly about: 'item'
      readonly id: string
      readonly field: ItemField
      /** Which of several: of the distractors, the accepted or the key's parts, from 0. */
      readonly part?: number | undefined
    }
)
