import type { PresentedItem } from './presented-item'
import type { Response } from './response'
import { RESPONSE_FIELD } from './submission-fields'
import type { Submission } from './submission'

type Values = ReadonlyMap<string, readonly string[]>

/**
 * The responses that the controls of a form hold, by the names of the controls. Controls that were left alone are no
 * responses.
 *
 * @param fields names and values, in the order of the form
 */
export function collectResponses(
  items: readonly PresentedItem[],
  fields: Iterable<readonly [name: string, value: string]>,
): Submission['responses'] {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) {
    if (!name.startsWith(RESPONSE_FIELD)) continue
    const key = name.slice(RESPONSE_FIELD.length)
    values.set(key, [...(values.get(key) ?? []), value])
  }
  return items.flatMap((item) => {
    const response = collect(item, values)
    return response === undefined ? [] : [{ id: item.id, response }]
  })
}

function collect(item: PresentedItem, values: Values): Response | undefined {
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
      const placed = item.choices
        .map(({ id }) => ({ id, at: Number(partOf(values, item, id)) }))
        .filter(({ at }) => at >= 1)
        .toSorted((a, b) => a.at - b.at)
      return placed.length === 0 ? undefined : { ask: 'order', order: placed.map(({ id }) => id) }
    }
    case 'match': {
      const pairs = item.lefts.flatMap(({ id }) => {
        const right = partOf(values, item, id)
        return right === '' ? [] : [[id, right] as const]
      })
      return pairs.length === 0 ? undefined : { ask: 'match', pairs: Object.fromEntries(pairs) }
    }
  }
}

function partOf(values: Values, item: PresentedItem, part: string): string {
  return values.get(`${item.id}.${part}`)?.[0] ?? ''
}
