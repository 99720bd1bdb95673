import { collectResponses } from './collect-responses'
import { isSlug } from './is-slug'
import type { PresentedItem } from './presented-item'
import { isFields, readResponse } from './read-response'
import type { Response } from './response'
import type { Submission } from './submission'
import { RESPONSE_FIELD } from './submission-fields'

/** No response that a pupil means to give is longer; it is what `matchEntry` reads at the most. */
export const LONGEST_RESPONSE = 2000
/** A quiz of 200 items, each with the eight tries that a device keeps. */
const MOST_RESPONSES = 1600
const MOST_PARTS = 200
const LONGEST_NAME = 100

export type ReadSubmission<T> =
  | { readonly ok: true; readonly value: T }
  /** `id` is the item that the message is about. */
  | { readonly ok: false; readonly id?: string | undefined; readonly message: string }

/**
 * Reads a submission that a page sent as JSON, trusting none of it.
 *
 * @returns a plain sentence for the pupil where it is not one
 */
export function readSubmission(json: string): ReadSubmission<Submission> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return refuse('What was sent is not a set of answers: it is not JSON.')
  }
  if (!isFields(value)) return refuse('What was sent is not a set of answers.')
  const { slug, handIn, responses } = value
  if (!isSlug(slug)) return refuse('What was sent names no article.')
  if (typeof handIn !== 'boolean')
    return refuse('What was sent does not say if it is the whole quiz.')
  if (!Array.isArray(responses)) return refuse('What was sent holds no list of answers.')
  if (responses.length > MOST_RESPONSES) {
    return refuse(`At most ${String(MOST_RESPONSES)} answers can be sent at once.`)
  }
  const read: { id: string; response: Response }[] = []
  for (const entry of responses) {
    if (!isFields(entry) || !isName(entry['id']))
      return refuse('One of the answers names no question.')
    const response = readBounded(entry['response'])
    if (!response.ok) return { ok: false, id: entry['id'], message: response.message }
    read.push({ id: entry['id'], response: response.value })
  }
  return { ok: true, value: { slug, handIn, responses: read } }
}

/**
 * Reads the fields of a form sent without JavaScript, which hands in the whole quiz.
 *
 * @param fields the names and values of the form, in its order
 */
export function readFields(
  items: readonly PresentedItem[],
  slug: string,
  fields: readonly (readonly [name: string, value: string])[],
): ReadSubmission<Submission> {
  const long = fields.find(([, value]) => value.length > LONGEST_RESPONSE)
  if (long !== undefined) {
    const [name, value] = long
    const id = items.find((item) => name === `${RESPONSE_FIELD}${item.id}`)?.id
    return { ok: false, id, message: tooLong(value.length) }
  }
  return { ok: true, value: { slug, handIn: true, responses: collectResponses(items, fields) } }
}

function readBounded(value: unknown): ReadSubmission<Response> {
  const response = readResponse(value)
  if (response?.ask === 'entry' && response.text.length > LONGEST_RESPONSE) {
    return refuse(tooLong(response.text.length))
  }
  return response !== undefined && isBounded(response)
    ? { ok: true, value: response }
    : refuse('This is not an answer to any kind of question.')
}

/** Whether what a response names can be names, and no more than a page has. */
function isBounded(response: Response): boolean {
  switch (response.ask) {
    case 'entry':
      return true
    case 'choice':
      return response.choice === '' || isName(response.choice)
    case 'order':
      return areNames(response.order)
    case 'match':
      return areNames(Object.keys(response.pairs)) && areNames(Object.values(response.pairs))
    case 'evidence':
      return areNames(response.sentences)
  }
}

function tooLong(length: number): string {
  return `An answer may have up to ${LONGEST_RESPONSE.toLocaleString('en-GB')} characters; this one has ${length.toLocaleString('en-GB')}. Shorten it and send it again.`
}

function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME
}

function areNames(values: readonly string[]): boolean {
  return values.length <= MOST_PARTS && values.every(isName)
}
