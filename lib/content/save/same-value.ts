import type { PlainFields, PlainValue } from '../plain-fields'

/** Whether two values of a field mean the same. */
export function isSameValue(
  name: string,
  a: PlainValue | undefined,
  b: PlainValue | undefined,
): boolean {
  return JSON.stringify(toComparable(name, a)) === JSON.stringify(toComparable(name, b))
}

/** Whether all fields mean the same, whatever their order. */
export function areSameFields(a: PlainFields, b: PlainFields): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((name) =>
    isSameValue(name, a.get(name), b.get(name)),
  )
}

/** One value, or a list of one, or a map with the words alone: the readers make no difference. */
function toComparable(name: string, value: PlainValue | undefined): unknown {
  switch (name) {
    case 'evidence':
      return (isList(value) ? value : [value]).map((piece) =>
        isMap(piece) ? [piece.get('quote'), piece.get('nth')] : [piece, undefined],
      )
    case 'accept':
    case 'distractors':
    case 'formerly':
      return value === undefined || value === '' ? [] : isList(value) ? value : [value]
    case 'rationales':
      return isMap(value) ? [...value].toSorted(([x], [y]) => (x < y ? -1 : 1)) : []
    default:
      return toPlain(value)
  }
}

function toPlain(value: PlainValue | undefined): unknown {
  if (isMap(value)) return [...value].map(([name, part]) => [name, toPlain(part)])
  return isList(value) ? value.map(toPlain) : value
}

/** Whether a value has several named parts. */
export function isMap(value: PlainValue | undefined): value is PlainFields {
  return value instanceof Map
}

/** Whether a value has several parts in a row. */
export function isList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value)
}
