import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '@/lib/review/apply-change'
import type { Change } from '@/lib/review/change'
import { compareManuscripts } from '@/lib/review/compare-manuscripts'
import { anyChange, BASE_ITEM, MANUSCRIPT } from '../../support/any-manuscript'

function differences(...changes: readonly Change[]): readonly (readonly string[])[] {
  const after = changes.reduce(applyChange, MANUSCRIPT)
  return compareManuscripts(MANUSCRIPT, after).map(({ what, before, after: now }) => [what, before, now]) // prettier-ignore
}

/** Who edits a draft keeps it. */
const KEPT = ['Question 1: kept or draft', 'a draft', 'kept']

describe('compareManuscripts', () => {
  it.each<[what: string, changes: readonly Change[], found: readonly (readonly string[])[]]>([
    ['a headline', [{ type: 'set-field', field: 'title', value: 'New' }], [['Headline', 'A move', 'New']]],
    ['an address', [{ type: 'set-slug', slug: 'new' }], [['End of the link for pupils', 'a-move', 'new']]],
    ['feedback', [{ type: 'set-feedback', feedback: 'end' }], [['When pupils see whether they are right', 'After each question', 'After the whole quiz']]],
    ['the passage mode', [{ type: 'set-passage-mode', passageMode: 'hidden' }], [['The article while they answer', 'The article stays in view', 'The article is put away']]],
    ['a key', [{ type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, key: '38' } }], [['Question 1: the right answer', '39', '38'], KEPT]],
    ['distractors', [{ type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, distractors: ['41', '8'] } }], [['Question 1: the wrong choices', '41\n7', '41\n8'], KEPT]],
    ['a way of asking', [{ type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, ask: 'entry' } }], [['Question 1: how it is asked', 'Choice of answers', 'Typed answer'], KEPT]],
    ['an item that is kept', [{ type: 'keep-item', id: 'ann-age', isKept: true }], [['Question 1: kept or draft', 'a draft', 'kept']]],
    ['what is overruled', [{ type: 'overrule', id: 'ann-age', gate: 'two-keys', reason: 'Fine.' }], [['Question 1: advice that was set aside', '', 'two keys: Fine.']]],
    ['an item that is gone', [{ type: 'drop-item', id: 'move-place' }], [['A question that is gone', 'Where did Ann Reed move?\nLeeds', '']]],
    ['a new item', [{ type: 'add-item', item: { ...BASE_ITEM, id: 'b', stem: 'New?' }, at: 1 }], [['Question 2, which is new', '', 'New?\n39']]],
    ['an order', [{ type: 'move-item', id: 'which', to: 1 }], [['The order of the questions', '1. How old is Ann Reed?\n2. Where did Ann Reed move?\n3. Which sentence tells you how old her son is?', '1. How old is Ann Reed?\n2. Which sentence tells you how old her son is?\n3. Where did Ann Reed move?']]],
    ['a picture', [{ type: 'set-picture', name: 'ann.jpg', alt: 'Ann', isWanted: true }], [['Pictures', 'ann.jpg (left out): ', 'ann.jpg: Ann']]],
  ])('names %s', (_, changes, found) => {
    expect(differences(...changes)).toEqual(found)
  }) // prettier-ignore

  it('shows which words are gone and which are new', () => {
    const after = applyChange(MANUSCRIPT, {
      type: 'set-field',
      field: 'title',
      value: 'A long move',
    })
    expect(compareManuscripts(MANUSCRIPT, after)[0]?.words).toEqual([
      { text: 'A ', change: 'same' },
      { text: 'long ', change: 'new' },
      { text: 'move', change: 'same' },
    ])
  })

  it('finds nothing exactly where two are the same, and its words make both texts', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
        const after = changes.reduce(applyChange, MANUSCRIPT)
        const found = compareManuscripts(MANUSCRIPT, after)
        expect(found.length === 0).toBe(isSame(MANUSCRIPT, after))
        for (const { before, after: now, words } of found) {
          const of = (left: string) => words.filter(({ change }) => change !== left).map(({ text }) => text).join('')
          expect([of('new'), of('gone')]).toEqual([before, now])
        }
      }),
      { seed: 4, numRuns: 200 },
    ) // prettier-ignore
  })
})

/** Which rules drafted an item is nothing that a teacher sees. */
function isSame(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(value, (name, one: unknown) => (name === 'by' ? undefined : one)) // prettier-ignore
  return plain(a) === plain(b)
}
