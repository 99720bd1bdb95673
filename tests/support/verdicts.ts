import type { RetryReason, Verdict } from '@/lib/quiz/marking'

/** A verdict in one word: a retry by its reason. */
export type Expected = 'correct' | 'incorrect' | RetryReason

export function said(verdict: Verdict): Expected {
  return verdict.verdict === 'retry' ? verdict.reason : verdict.verdict
}
