import type { RetryReason, Verdict } from '../marking'

export const CORRECT: Verdict = { verdict: 'correct' }
export const INCORRECT: Verdict = { verdict: 'incorrect' }

/** The verdict that asks for another response, and why. */
export function retry(reason: RetryReason): Verdict {
  return RETRIES[reason]
}

const RETRIES: Readonly<Record<RetryReason, Verdict>> = {
  empty: { verdict: 'retry', reason: 'empty' },
  unreadable: { verdict: 'retry', reason: 'unreadable' },
  ambiguous: { verdict: 'retry', reason: 'ambiguous' },
  imprecise: { verdict: 'retry', reason: 'imprecise' },
  spelling: { verdict: 'retry', reason: 'spelling' },
  several: { verdict: 'retry', reason: 'several' },
}
