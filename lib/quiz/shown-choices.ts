import type { Item } from './item'

/** What a pupil picks from, each text once: the key and the distractors of a choice, the right-hand side of a match. */
export function shownChoices(item: Item): readonly string[] {
  switch (item.ask) {
    case 'choice':
      return [...new Set([item.key, ...item.distractors])]
    case 'order':
      return item.key
    case 'match':
      return [...new Set([...item.key.map(({ right }) => right), ...item.distractors])]
    case 'entry':
    case 'evidence':
      return []
  }
}
