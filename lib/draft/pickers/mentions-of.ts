import type { Mention, Reading } from '@/lib/facts/types'
import type { Kind } from '@/lib/quiz/item'
import type { Material } from '../types'

/** From a passage that goes on and on no more values than these are choices. */
const MOST_VALUES = 150
const MOST_PLACES = 20

type ByValue = ReadonlyMap<string, readonly Mention[]>

const known = new WeakMap<Reading, Map<Kind, ByValue>>()

/** The mentions of a kind by their value, in the order in which the values first stand in the passage. */
export function mentionsOf({ reading, mentions }: Material, kind: Kind): ByValue {
  const kinds = known.get(reading) ?? new Map<Kind, ByValue>()
  known.set(reading, kinds)
  const found = kinds.get(kind)
  if (found) return found
  const byValue = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.kind !== kind || mention.value === '') continue
    const list = byValue.get(mention.value)
    if (list === undefined && byValue.size < MOST_VALUES) byValue.set(mention.value, [mention])
    else if (list && list.length < MOST_PLACES) list.push(mention)
  }
  kinds.set(kind, byValue)
  return byValue
}
