import type { Span } from '@/lib/text/span'

/** Why a response cannot be marked fairly as it stands. It costs no try. */
export const RETRY_REASONS = [
  'empty', 'unreadable', 'ambiguous', 'imprecise', 'spelling', 'several',
] as const // prettier-ignore
export type RetryReason = (typeof RETRY_REASONS)[number]

/** How one response stands against one key (ANSWERS: "How a typed answer is marked"). */
export type Verdict =
  | { readonly verdict: 'correct' | 'incorrect' }
  | { readonly verdict: 'retry'; readonly reason: RetryReason }

/** What a typed response is read against. */
export interface MarkingContext {
  /** EDTF day; the year and the weekdays of responses are read by it. */
  readonly published?: string | undefined
  /** BCP 47, `en-GB` or `en-US` for example: order of day and month, decimal sign. */
  readonly language: string
  /** Plain text of the passage; its own wording of a fact is always accepted. */
  readonly passage: string
  /** Where in `passage` the key is proved, if that is known. */
  readonly evidence?: readonly Span[] | undefined
}

/** The verdict on a response with what it is worth: whole items are 1 of 1, order and match count their parts. */
export type ItemVerdict = Verdict & {
  readonly earned: number
  readonly total: number
  /** For order and match: by choice id or left id, whether that part is right. */
  readonly parts?: Readonly<Record<string, boolean>> | undefined
}
