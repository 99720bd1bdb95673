import type { Response } from './response'

/** Whether `value` is an object with fields to read. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** A copy of `value` if `isRight` holds for each of its own fields. An own `__proto__` stays a field. */
export function readFields<T>(
  value: unknown,
  isRight: (field: unknown) => field is T,
): Readonly<Record<string, T>> | undefined {
  if (!isFields(value)) return undefined
  const right = Object.entries(value).flatMap(([name, field]): [string, T][] =>
    isRight(field) ? [[name, field]] : [],
  )
  return right.length === Object.keys(value).length ? Object.fromEntries(right) : undefined
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** The response that `value` is, of whatever length; undefined if it is none. */
export function readResponse(value: unknown): Response | undefined {
  if (!isFields(value)) return undefined
  const { ask, choice, text, order, pairs, sentences } = value
  switch (ask) {
    case 'choice':
      return isString(choice) ? { ask, choice } : undefined
    case 'entry':
      return isString(text) ? { ask, text } : undefined
    case 'order':
      return isStrings(order) ? { ask, order } : undefined
    case 'match': {
      const read = readFields(pairs, isString)
      return read === undefined ? undefined : { ask, pairs: read }
    }
    case 'evidence':
      return isStrings(sentences) ? { ask, sentences } : undefined
    default:
      return undefined
  }
}
