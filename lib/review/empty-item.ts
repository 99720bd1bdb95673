import type { Evidence, Item } from '@/lib/quiz/item'
import { freshId } from './fresh-id'

/**
 * An item for a person to write: nothing but its evidence, and an id that is not taken. Its answer is typed, so that it
 * is whole with a question and a right answer.
 */
export function emptyItem(
  evidence: readonly Evidence[] | Evidence,
  takenIds: Iterable<string>,
): Item {
  // prettier-ignore
  return {
    id: freshId('item', takenIds),
    kind: 'text',
    ask: 'entry',
    stem: '',
    key: '',
    accept: [],
    distractors: [],
    evidence: 'quote' in evidence ? [evidence] : evidence,
    rationales: {},
  }
}
