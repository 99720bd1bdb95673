import { PASSAGE_MODES } from '@/lib/quiz/item'
import { RETRY_REASONS } from '@/lib/quiz/marking'
import { isFields, readFields, readResponse } from '@/lib/quiz/read-response'
import { STAGES, type AttemptEntry } from './attempt-state'
import { boundTries, type ItemRecord, type Try } from './item-record'

/** Far more changes than a pupil can make, and far from where counting by one stops working. */
const MOST_STEPS = 1e15

function findOne<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((one) => one === value)
}

function isStep(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_STEPS
}

function isPoints(value: unknown): value is number {
  return Number.isFinite(value) && Number(value) >= 0
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

function readTry(value: unknown): Try | undefined {
  if (!isFields(value)) return undefined
  const { step, verdict, earned, total, revision } = value
  const response = readResponse(value['response'])
  const mode = findOne(PASSAGE_MODES, value['mode'])
  const parts = readFields(value['parts'], isBoolean)
  if (!isStep(step) || response === undefined || mode === undefined) return undefined
  if (verdict !== 'correct' && verdict !== 'incorrect') return undefined
  if (!isPoints(earned) || !isPoints(total) || total === 0 || earned > total) return undefined
  if (typeof revision !== 'string' || (value['parts'] !== undefined && !parts)) return undefined
  return { step, response, verdict, earned, total, parts, revision, mode }
}

/** The record that `value` is, copied field by field; undefined if any of it has another shape. */
export function readRecord(value: unknown): ItemRecord | undefined {
  if (!isFields(value)) return undefined
  const { revision, step, since, closed, tries: given } = value
  const mode = findOne(PASSAGE_MODES, value['mode'])
  const response = readResponse(value['response'])
  const retry = findOne(RETRY_REASONS, value['retry'])
  const stale = readResponse(value['stale'])
  if (typeof revision !== 'string' || !isStep(step) || !isStep(since) || !mode) return undefined
  if (value['response'] !== undefined && !response) return undefined
  if (value['retry'] !== undefined && !retry) return undefined
  if (value['stale'] !== undefined && !stale) return undefined
  if ((closed !== undefined && closed !== true) || !Array.isArray(given)) return undefined
  const tries = given.flatMap((one) => readTry(one) ?? [])
  if (tries.length !== given.length) return undefined
  return { revision, step, since, response, mode, retry, closed, stale, tries: boundTries(tries) }
}

/** The attempt's own entry that `value` is; undefined if any of it has another shape. */
export function readEntry(value: unknown): AttemptEntry | undefined {
  if (!isFields(value)) return undefined
  const { step, handedIn } = value
  const stage = findOne(STAGES, value['stage'])
  const mode = findOne(PASSAGE_MODES, value['mode'])
  if (!isStep(step) || !isBoolean(handedIn) || !stage || !mode) return undefined
  return { step, handedIn, stage, mode }
}

/**
 * The text that is stored. Its order of fields is fixed, what a merge takes whole from one record first: two tabs that
 * compare texts decide alike.
 */
export function recordText(record: ItemRecord): string {
  const { revision, response, mode, retry, closed, stale, step, since, tries } = record
  return JSON.stringify({
    revision,
    response,
    mode,
    retry,
    closed,
    stale,
    step,
    since,
    tries,
  } satisfies ItemRecord)
}

/** The text that is stored of the attempt's own entry. */
export function entryText({ step, handedIn, stage, mode }: AttemptEntry): string {
  return JSON.stringify({ step, handedIn, stage, mode } satisfies AttemptEntry)
}
