import { describe, expect, it } from 'vitest'
import { itemId } from '@/lib/draft/items/item-id'
import { isSlug } from '@/lib/quiz/is-slug'

describe('itemId', () => {
  it.each([
    ['age', 'How old is Prince Archie?', 'age-prince-archie'],
    ['place', 'Where did the King have his birthday dinner?', 'place-king-birthday-dinner'],
    ['person', 'Who said, “We’re all très heureux”?', 'person-we-re-all-tres-heureux'],
    ['text', '国王?', 'text'],
  ])('%s: %s is %s', (kind, stem, id) => {
    expect(itemId(kind, stem, new Set())).toBe(id)
    expect(isSlug(id)).toBe(true)
  })

  it('gives no id twice', () => {
    expect(itemId('age', 'How old is Ann?', new Set(['age-ann', 'age-ann-2']))).toBe('age-ann-3')
  })
})
