import type { Ask, Item } from '@/lib/quiz/item'
import { keyParts } from '@/lib/quiz/key-parts'

/**
 * The item asked in another way by hand: its words stay, and its key is put into the form of that way as far as it can
 * be. What the new form lacks is empty, for a person to write.
 */
export function turnItem(item: Item, ask: Ask): Item {
  if (item.ask === ask) return item
  const { id, kind, stem, accept, distractors, evidence, rationale, rationales } = item
  const base = { id, kind, stem, accept, distractors, evidence, rationale, rationales }
  const parts = keyParts(item)
  switch (ask) {
    case 'entry':
    case 'choice':
      return { ...base, ask, key: parts[0] ?? '' }
    case 'order':
      return { ...base, ask, key: atLeast(3, parts, '') }
    case 'match':
      return {
        ...base,
        ask,
        key: atLeast(
          2,
          parts.map((right) => ({ left: '', right })),
          { left: '', right: '' },
        ),
      }
    case 'evidence':
      return { ...base, ask }
  }
}

function atLeast<T>(count: number, parts: readonly T[], blank: T): readonly T[] {
  return [...parts, ...Array.from({ length: Math.max(0, count - parts.length) }, () => blank)]
}
