import { orderNaturally } from './order-naturally'
import type { EvidenceItem, Item } from './item'
import type { Choice } from './presented-item'
import { toChoice } from './to-choice'

/**
 * The things to pick in an item, as they are shown. An `order` starts in natural order, or in the reverse of it where
 * the natural order would be the key; a `match` has its right-hand values here, each once.
 */
export function choicesOf(item: Exclude<Item, EvidenceItem>, language: string): readonly Choice[] {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return orderNaturally([item.key, ...item.distractors], item.kind, language).map(toChoice)
    case 'order': {
      const natural = orderNaturally(item.key, 'text', language)
      const isKey = natural.every((text, index) => text === item.key[index])
      return (isKey ? natural.toReversed() : natural).map(toChoice)
    }
    case 'match': {
      const rights = new Set([...item.key.map((pair) => pair.right), ...item.distractors])
      return orderNaturally([...rights], item.kind, language).map(toChoice)
    }
  }
}
