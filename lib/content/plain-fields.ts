import type { Item } from '@/lib/quiz/item'
import { toPlainItem } from './plain-item'

/** What a field of a content file holds, as YAML writes it. A map keeps its order, also of names that are numbers. */
export type PlainValue = string | readonly PlainValue[] | PlainFields
export type PlainFields = ReadonlyMap<string, PlainValue>

/** The fields of quiz.yaml for an item, in their order, and none that says nothing. */
export function toPlainFields(item: Item): PlainFields {
  const fields = Object.entries(toPlainItem(item)).map(
    ([name, value]) => [name, toPlainValue(value)] as const,
  )
  const written = new Map(fields)
  if (item.ask === 'match') {
    written.set('key', new Map(item.key.map(({ left, right }) => [left, right])))
  }
  return written
}

function toPlainValue(value: unknown): PlainValue {
  if (Array.isArray(value)) return value.map(toPlainValue)
  if (typeof value !== 'object' || value === null) return String(value)
  return new Map(Object.entries(value).map(([name, part]) => [name, toPlainValue(part)]))
}
