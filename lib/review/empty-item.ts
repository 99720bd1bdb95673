import type { Evidence, Item } from '@/lib/quiz/item'
import { freshId } from './fresh-id'

/** An item for a person to write: nothing but its evidence, and an id that is not taken. */
export function emptyItem(
  evidence: readonly Evidence[] | Evidence,
  takenIds: Iterable<string>,
): Item {
  // prettier-ignore
  return {
    id: freshId('item', takenIds),
    kind: 'text',
    ask: 'choice',
    stem: '',
    key: '',
    accept: [],
    distractors: [],
    evidence: 'quote' in evidence ? [evidence] : evidence,
    rationales: {},
  }
}
