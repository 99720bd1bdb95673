import type { Item, Quiz } from './item'
import type { Response } from './response'
import type { Submission } from './submission'
import { RESPONSE_FIELD } from './submission-fields'
import { toChoice } from './to-choice'

/** No response that a pupil means to give is longer; it is what `matchEntry` reads at the most. */
export const LONGEST_RESPONSE = 2000
/** A quiz of 200 items, each with the eight tries that a device keeps. */
const MOST_RESPONSES = 1600
const MOST_PARTS = 200
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_NAME = 100

export type ReadSubmission<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

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
  if (!isRecord(value)) return refuse('What was sent is not a set of answers.')
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
    if (!isRecord(entry) || !isName(entry['id']))
      return refuse('One of the answers names no question.')
    const response = readResponse(entry['response'])
    if (!response.ok) return refuse(`Question “${entry['id']}”: ${response.message}`)
    read.push({ id: entry['id'], response: response.value })
  }
  return { ok: true, value: { slug, handIn, responses: read } }
}

/**
 * Reads the fields of a form sent without JavaScript. Controls left empty are no responses.
 *
 * @param fields the names and values of the form, in its order
 */
export function readFields(
  quiz: Quiz,
  slug: string,
  fields: Iterable<readonly [name: string, value: string]>,
): ReadSubmission<Submission> {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) {
    if (!name.startsWith(RESPONSE_FIELD)) continue
    if (value.length > LONGEST_RESPONSE) return refuse(tooLong(value.length))
    const key = name.slice(RESPONSE_FIELD.length)
    values.set(key, [...(values.get(key) ?? []), value])
  }
  const responses = quiz.items.flatMap((item) => {
    const response = collect(item, values)
    return response === undefined ? [] : [{ id: item.id, response }]
  })
  return { ok: true, value: { slug, handIn: true, responses } }
}

function collect(item: Item, values: ReadonlyMap<string, readonly string[]>): Response | undefined {
  const given = (values.get(item.id) ?? []).filter((value) => value !== '')
  const first = given[0]
  switch (item.ask) {
    case 'choice':
      return first === undefined ? undefined : { ask: 'choice', choice: first }
    case 'entry':
      return first === undefined || first.trim() === '' ? undefined : { ask: 'entry', text: first }
    case 'evidence':
      return first === undefined ? undefined : { ask: 'evidence', sentences: given }
    case 'order': {
      const placed = item.key
        .map((text) => ({
          id: toChoice(text).id,
          at: Number(partOf(values, item, toChoice(text).id)),
        }))
        .filter(({ at }) => at >= 1)
        .toSorted((a, b) => a.at - b.at)
      return placed.length === 0 ? undefined : { ask: 'order', order: placed.map(({ id }) => id) }
    }
    case 'match': {
      const pairs = item.key.flatMap(({ left }) => {
        const right = partOf(values, item, toChoice(left).id)
        return right === '' ? [] : [[toChoice(left).id, right] as const]
      })
      return pairs.length === 0 ? undefined : { ask: 'match', pairs: Object.fromEntries(pairs) }
    }
  }
}

function partOf(values: ReadonlyMap<string, readonly string[]>, item: Item, part: string): string {
  return values.get(`${item.id}.${part}`)?.[0] ?? ''
}

function readResponse(value: unknown): ReadSubmission<Response> {
  if (!isRecord(value)) return refuse('this is not an answer.')
  const { ask, choice, text, order, pairs, sentences } = value
  if (ask === 'entry' && typeof text === 'string') {
    return text.length > LONGEST_RESPONSE
      ? refuse(tooLong(text.length))
      : { ok: true, value: { ask, text } }
  }
  if (ask === 'choice' && (choice === '' || isName(choice)))
    return { ok: true, value: { ask, choice } }
  if (ask === 'order' && isNames(order)) return { ok: true, value: { ask, order } }
  if (ask === 'evidence' && isNames(sentences)) return { ok: true, value: { ask, sentences } }
  if (ask === 'match' && isRecord(pairs)) {
    const entries = Object.entries(pairs)
    const read = entries.filter(([left, right]) => isName(left) && isName(right))
    if (read.length === entries.length && entries.length <= MOST_PARTS) {
      const named = read.map(([left, right]) => [left, String(right)] as const)
      return { ok: true, value: { ask, pairs: Object.fromEntries(named) } }
    }
  }
  return refuse('this is not an answer to any kind of question.')
}

function tooLong(length: number): string {
  return `An answer may have up to ${LONGEST_RESPONSE.toLocaleString('en-GB')} characters; this one has ${length.toLocaleString('en-GB')}. Shorten it and send it again.`
}

function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value can name a folder of the content: no path leads out of it. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME && SLUG.test(value)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_PARTS && value.every(isName)
}
