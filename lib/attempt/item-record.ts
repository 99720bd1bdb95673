import type { PassageMode } from '@/lib/quiz/item'
import type { RetryReason } from '@/lib/quiz/marking'
import type { Response } from '@/lib/quiz/response'

/** One response that was marked and counted. A `retry` verdict never becomes a try. */
export interface Try {
  /** The record's `step` when the try was made; it puts the tries of two tabs in one order. */
  readonly step: number
  readonly response: Response
  readonly verdict: 'correct' | 'incorrect'
  readonly earned: number
  /** More than 0, and never less than `earned`. */
  readonly total: number
  readonly parts?: Readonly<Record<string, boolean>> | undefined
  /** The item's full revision, as the server revealed it with the verdict. */
  readonly revision: string
  /** Whether the article was in view at any time between the first keystroke and the try. */
  readonly mode: PassageMode
}

/** All that the device keeps of one item. Each has a storage key of its own, so that two tabs do not collide. */
export interface ItemRecord {
  /** The presented revision that it was given to. */
  readonly revision: string
  /** Counts the changes. Of two copies of a record the one with the higher step has the newer response. */
  readonly step: number
  /** Tries up to this step do not count any more: the item changed after them. */
  readonly since: number
  /** As it stands in the controls, half typed too. */
  readonly response?: Response | undefined
  /** How the present response is being given; it becomes the mode of its try. */
  readonly mode: PassageMode
  /** Why the present response could not be marked as it stands. */
  readonly retry?: RetryReason | undefined
  /** The item takes no response until it is tried again: it is right, or it was handed in. */
  readonly closed?: true | undefined
  /** The response to the item as it was before it changed. It is shown, and counts for nothing. */
  readonly stale?: Response | undefined
  /** Oldest first; the first one and the last seven. */
  readonly tries: readonly Try[]
}

/** A record to which nothing has happened yet. */
export function emptyRecord(revision: string, mode: PassageMode): ItemRecord {
  return { revision, step: 0, since: 0, mode, tries: [] }
}

/**
 * The try that stands: the last one, or the last correct one. A correct item is closed, so a try after it was either
 * practice or made before a re-marking found the earlier one right.
 */
export function presentTry(record: ItemRecord): Try | undefined {
  return record.tries.findLast((one) => one.verdict === 'correct') ?? record.tries.at(-1)
}

/** The first try and the last seven, whatever the number. */
export function boundTries(tries: readonly Try[]): readonly Try[] {
  return tries.length > 8 ? [...tries.slice(0, 1), ...tries.slice(-7)] : tries
}
