import type { Item } from './item'

/** The key's own words, part by part: one for a choice or an entry, the right-hand values of a match, none for evidence. */
export function keyParts(item: Item): readonly string[] {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return [item.key]
    case 'order':
      return item.key
    case 'match':
      return item.key.map(({ right }) => right)
    case 'evidence':
      return []
  }
}
