import type { PassageMode } from '@/lib/quiz/item'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import { isAnswered } from './is-same-response'
import { presentTry, type ItemRecord, type Try } from './item-record'

/** Points to one decimal place, each item worth 1. All points and no points are never reached by rounding. */
export interface Points {
  readonly earned: number
  readonly total: number
}

/** How an attempt stands. The lists of ids share out the quiz's items, each in the quiz's order. */
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

/** The points that `tries` earn of `total` items. */
export function sumPoints(tries: readonly Try[], total: number): Points {
  const sum = tries.reduce((points, one) => points + one.earned / one.total, 0)
  const isAll = tries.length >= total && tries.every((one) => one.earned === one.total)
  const isNone = tries.every((one) => one.earned === 0)
  // Thirds do not add up exactly: the nudge rounds 0.25 and its like always up.
  const tenths = Math.round(sum * 10 + 1e-9)
  const most = isAll ? total * 10 : total * 10 - 1
  return { earned: Math.min(Math.max(tenths, isNone ? 0 : 1), most) / 10, total }
}

function findMode(tries: readonly Try[], quiz: PresentedQuiz): PassageMode | 'mixed' {
  const modes = new Set(tries.map(({ mode }) => mode))
  return modes.size > 1 ? 'mixed' : ([...modes][0] ?? quiz.passage)
}

/** The score of `items` in `quiz`; `unscored` where the quiz gives no feedback. Items that are not in it do not count. */
export function scoreAttempt(
  items: ReadonlyMap<string, ItemRecord>,
  quiz: PresentedQuiz,
): AttemptScore {
  const unanswered: string[] = []
  const waiting: string[] = []
  const correct: string[] = []
  const missed: string[] = []
  const first: Try[] = []
  const present: Try[] = []
  for (const { id } of quiz.items) {
    const record = items.get(id)
    const stands = record && presentTry(record)
    if (stands === undefined) (isAnswered(record?.response) ? waiting : unanswered).push(id)
    else (stands.verdict === 'correct' ? correct : missed).push(id)
    first.push(...(record?.tries.slice(0, 1) ?? []))
    if (stands) present.push(stands)
  }
  if (quiz.feedback === 'never') return { status: 'unscored', unanswered, waiting }
  const total = quiz.items.length
  return {
    status: 'scored',
    unanswered,
    waiting,
    correct,
    missed,
    first: sumPoints(first, total),
    present: sumPoints(present, total),
    mode: findMode([...first, ...present], quiz),
  }
}
