import type { Ask, Feedback, Kind, PassageMode } from '@/lib/quiz/item'

/**
 * A quiz as far as it could be read, each value with the offset in quiz.yaml at which it starts. The rules look at this
 * form, so that an item with one broken field is still checked in all the others.
 */
export interface PlacedQuiz {
  readonly feedback: Feedback
  readonly passage: PassageMode
  readonly items: readonly PlacedItem[]
}

export interface Placed<Value> {
  readonly value: Value
  readonly at: number
}

export interface PlacedItem {
  readonly at: number
  readonly id?: Placed<string> | undefined
  readonly kind?: Placed<Kind> | undefined
  readonly ask?: Placed<Ask> | undefined
  readonly stem?: Placed<string> | undefined
  readonly key?: PlacedKey | undefined
  readonly accept: readonly Placed<string>[]
  readonly distractors: readonly Placed<string>[]
  readonly evidence: readonly PlacedEvidence[]
  readonly rationale?: Placed<string> | undefined
  readonly rationales: readonly PlacedRationale[]
}

export type PlacedKey =
  | { readonly shape: 'one'; readonly at: number; readonly value: string }
  | { readonly shape: 'list'; readonly at: number; readonly parts: readonly Placed<string>[] }
  | { readonly shape: 'pairs'; readonly at: number; readonly pairs: readonly PlacedPair[] }

export interface PlacedPair {
  readonly left: Placed<string>
  readonly right: Placed<string>
}

export interface PlacedEvidence {
  readonly quote: Placed<string>
  readonly nth?: Placed<number> | undefined
}

/** `of` is the distractor that the rationale is about. */
export interface PlacedRationale {
  readonly of: Placed<string>
  readonly value: Placed<string>
}

/** The key's own words, part by part: one for a scalar, the right-hand values for pairs. */
export function keyWords(key: PlacedKey | undefined): readonly Placed<string>[] {
  switch (key?.shape) {
    case undefined:
      return []
    case 'one':
      return [{ value: key.value, at: key.at }]
    case 'list':
      return key.parts
    case 'pairs':
      return key.pairs.map((pair) => pair.right)
  }
}
