import type { Feedback } from '@/lib/quiz/item'
import type { MarkedItem } from '@/lib/quiz/submission'
import type { Notice } from './attempt-state'
import { isSameResponse } from './is-same-response'
import { presentTry, type ItemRecord, type Try } from './item-record'

/** What the server says of one try of an item now. */
export interface MarkedTry {
  readonly tried: Try
  readonly marked: MarkedItem
}

/** A record after its tries were marked again, and what the pupil is to be told of it. */
export interface Remarked {
  readonly record: ItemRecord
  readonly change?: Omit<Extract<Notice, { kind: 'remarked' }>, 'kind' | 'id'>
}

function markTry(tried: Try, marks: readonly MarkedTry[]): Try {
  const outcome = marks.find(
    (mark) => mark.tried.step === tried.step && isSameResponse(mark.tried.response, tried.response),
  )?.marked.outcome
  if (outcome === undefined || outcome.verdict === 'retry') return tried
  const { verdict, earned, total, parts } = outcome
  return { ...tried, verdict, earned, total, parts }
}

/** The item changed: its tries do not count, and only a response that was never sent stays in the controls. */
function setTriesAside(record: ItemRecord, last: Try): ItemRecord {
  const isSent = record.tries.some(({ response }) => isSameResponse(response, record.response))
  const { revision, step, mode, response } = record
  return {
    revision,
    step: step + 1,
    since: step,
    response: isSent ? undefined : response,
    mode,
    stale: last.response,
    tries: [],
  }
}

/**
 * The record with its tries marked again; the same record if no verdict changed. A `retry` leaves a try as it was. If the
 * item itself changed since, the tries are set aside and the last response is stale.
 */
export function remarkRecord(
  record: ItemRecord,
  marks: readonly MarkedTry[],
  feedback: Feedback,
): Remarked {
  const last = record.tries.at(-1)
  if (last === undefined) return { record }
  const isChanged = marks.some(
    ({ tried, marked }) =>
      tried.revision === last.revision &&
      marked.revealed !== undefined &&
      marked.revealed.revision !== last.revision,
  )
  // The notice of a stale response follows from the record.
  if (isChanged) return { record: setTriesAside(record, last) }

  const tries = record.tries.map((tried) => markTry(tried, marks))
  const change = record.tries.findLast((before, at) => before.verdict !== tries[at]?.verdict)
  if (change === undefined) return { record }
  const [from, to] =
    change.verdict === 'correct'
      ? (['correct', 'incorrect'] as const)
      : (['incorrect', 'correct'] as const)

  const stands = presentTry({ ...record, tries })
  const isRight = stands?.verdict === 'correct'
  // What the pupil has begun to type since the last try is left alone.
  const isFree = record.response === undefined || isSameResponse(record.response, last.response)
  const closed = isRight || feedback !== 'each' ? record.closed : undefined
  const settled = isRight && isFree ? { response: stands.response, closed: true as const } : {}
  return {
    record: { ...record, step: record.step + 1, closed, ...settled, tries },
    change: { response: change.response, from, to },
  }
}
