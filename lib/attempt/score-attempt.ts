import type { PassageMode } from '@/lib/quiz/item'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import type { ItemRecord } from './item-record'

/** Points to one decimal place, each item worth 1. All points and no points are never reached by rounding. */
export interface Points {
  readonly earned: number
  readonly total: number
}

/** How an attempt stands. The four lists of ids share out the quiz's items, each in the quiz's order. */
export type AttemptScore = {
  /** No response. Not the same as wrong. */
  readonly unanswered: readonly string[]
  /** A response that has not been marked, or got `retry`. */
  readonly waiting: readonly string[]
} & (
  | { readonly status: 'unscored' }
  | {
      readonly status: 'scored'
      /** By the first try of each item. */
      readonly first: Points
      /** By the try that stands now. */
      readonly present: Points
      readonly correct: readonly string[]
      /** Tried, and without full marks now. */
      readonly missed: readonly string[]
      /** Whether the article was in view for the tries that count. */
      readonly mode: PassageMode | 'mixed'
    }
)

/** The score of `items` in `quiz`; `unscored` where the quiz gives no feedback. */
export function scoreAttempt(
  items: ReadonlyMap<string, ItemRecord>,
  quiz: PresentedQuiz,
): AttemptScore {
  const waiting = quiz.items.flatMap(({ id }) => (items.has(id) ? [id] : []))
  const unanswered = quiz.items.flatMap(({ id }) => (items.has(id) ? [] : [id]))
  return { status: 'unscored', unanswered, waiting }
}
