import type { Feedback, PassageMode } from '@/lib/quiz/item'
import { isResponseTo } from '@/lib/quiz/is-response-to'
import type { PresentedItem, PresentedQuiz } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import type { MarkedItem } from '@/lib/quiz/submission'
import { isAnswered, isSameResponse } from './is-same-response'
import { boundTries, emptyRecord, type ItemRecord } from './item-record'

/** The record with `response` in the controls, given while the passage was `mode`. */
export function withResponse(
  record: ItemRecord,
  response: Response,
  mode: PassageMode,
): ItemRecord {
  const isBegun =
    record.response !== undefined && !isSameResponse(record.response, record.tries.at(-1)?.response)
  const given = isBegun && record.mode === 'shown' ? 'shown' : mode
  return { ...record, step: record.step + 1, response, retry: undefined, mode: given }
}

/** The record opened for another try, its controls empty. The tries stay. */
export function withoutResponse(record: ItemRecord): ItemRecord {
  return {
    ...record,
    step: record.step + 1,
    response: undefined,
    retry: undefined,
    closed: undefined,
  }
}

/**
 * The record after `sent` was marked. A `retry` only says so; a verdict is a try, also if the pupil has gone on typing,
 * and what was typed since stays.
 */
export function withMark(
  record: ItemRecord,
  sent: { readonly response: Response; readonly mode: PassageMode },
  { outcome, revealed }: MarkedItem,
  feedback: Feedback,
): ItemRecord {
  const isPresent = isSameResponse(record.response, sent.response)
  const step = record.step + 1
  if (outcome.verdict === 'retry') {
    return isPresent ? { ...record, step, retry: outcome.reason } : record
  }
  const { verdict, earned, total, parts } = outcome
  const revision = revealed?.revision ?? record.tries.at(-1)?.revision ?? ''
  const made = { step, response: sent.response, verdict, earned, total, parts, revision }
  const before = record.tries.at(-1)
  const isChanged = before !== undefined && before.revision !== revision
  const tries = isChanged ? [] : record.tries
  return {
    ...record,
    step,
    since: isChanged ? record.step : record.since,
    retry: isPresent ? undefined : record.retry,
    closed: isPresent && (verdict === 'correct' || feedback !== 'each') ? true : record.closed,
    stale: isChanged ? before.response : undefined,
    tries: boundTries([...tries, { ...made, mode: sent.mode }]),
  }
}

/**
 * The record as it counts for the item that the page shows. If the item changed since, the tries are left out and the
 * last response is stale. If only a sentence that was picked has left the article, the tries stay.
 */
export function fitRecord(
  record: ItemRecord,
  item: PresentedItem,
  sentences: PresentedQuiz['sentences'],
): ItemRecord {
  const given = [record.response, ...record.tries.map(({ response }) => response)]
  const isFit = given.every((one) => one === undefined || one.ask === item.ask)
  if (!isFit || record.revision !== item.revision) {
    const stale = isAnswered(record.response) ? record.response : record.tries.at(-1)?.response
    const { mode, step } = record
    const fresh = { ...emptyRecord(item.revision, mode), step, since: step }
    return { ...fresh, stale: stale ?? record.stale }
  }
  const { response, closed } = record
  if (closed || !response || isResponseTo(item, response, sentences)) return record
  return { ...record, response: undefined, retry: undefined, stale: response }
}
