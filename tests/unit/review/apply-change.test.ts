import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '@/lib/review/apply-change'
import type { Change } from '@/lib/review/change'
import type { Manuscript } from '@/lib/review/manuscript'
import { anyChange, BASE_ITEM, MANUSCRIPT } from '../../support/any-manuscript'

function idsOf({ items }: Manuscript): readonly string[] {
  return items.map(({ item }) => item.id)
}

describe('applyChange', () => {
  it.each<[outcome: string, change: Change, after: (changed: Manuscript) => unknown, is: unknown]>([
    ['sets a field of the article', { type: 'set-field', field: 'title', value: 'New' }, (m) => m.article.title, 'New'],
    ['sets the slug', { type: 'set-slug', slug: 'new' }, (m) => m.slug, 'new'],
    ['sets when verdicts are read', { type: 'set-feedback', feedback: 'end' }, (m) => m.feedback, 'end'],
    ['sets whether the passage is shown', { type: 'set-passage-mode', passageMode: 'hidden' }, (m) => m.passageMode, 'hidden'],
    ['edits an item', { type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, stem: 'New?' } }, (m) => m.items[0]?.item.stem, 'New?'],
    ['gives an edited item another id', { type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, id: 'b' } }, idsOf, ['b', 'move-place', 'which']],
    ['does not give an edited item the id of another one', { type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, id: 'which' } }, idsOf, ['ann-age', 'move-place', 'which']],
    ['keeps a drafted item that is edited', { type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, stem: 'New?' } }, (m) => m.items[0], { item: { ...BASE_ITEM, stem: 'New?' }, by: 'age', isKept: true, overruled: [] }],
    ['puts a draft in the place of an item', { type: 'swap-item', id: 'which', item: { ...BASE_ITEM, id: 'b' }, by: 'age' }, (m) => m.items[2], { item: { ...BASE_ITEM, id: 'b' }, by: 'age', isKept: false, overruled: [] }],
    ['keeps the id of an item that is swapped for one of the same id', { type: 'swap-item', id: 'ann-age', item: BASE_ITEM }, idsOf, ['ann-age', 'move-place', 'which']],
    ['swaps in no second item of an id', { type: 'swap-item', id: 'which', item: BASE_ITEM }, idsOf, ['ann-age', 'move-place', 'ann-age-2']],
    ['keeps an item', { type: 'keep-item', id: 'ann-age', isKept: true }, (m) => m.items[0]?.isKept, true],
    ['keeps all items', { type: 'keep-all' }, (m) => m.items.map(({ isKept }) => isKept), [true, true, true]],
    ['drops an item', { type: 'drop-item', id: 'move-place' }, idsOf, ['ann-age', 'which']],
    ['moves an item down', { type: 'move-item', id: 'ann-age', to: 1 }, idsOf, ['move-place', 'ann-age', 'which']],
    ['moves an item up', { type: 'move-item', id: 'which', to: 0 }, idsOf, ['which', 'ann-age', 'move-place']],
    ['moves an item no further than to the end', { type: 'move-item', id: 'ann-age', to: 9 }, idsOf, ['move-place', 'which', 'ann-age']],
    ['adds an item at the end', { type: 'add-item', item: { ...BASE_ITEM, id: 'b' } }, idsOf, ['ann-age', 'move-place', 'which', 'b']],
    ['adds an item at a place', { type: 'add-item', item: { ...BASE_ITEM, id: 'b' }, at: 1 }, idsOf, ['ann-age', 'b', 'move-place', 'which']],
    ['adds no second item of an id', { type: 'add-item', item: BASE_ITEM }, idsOf, ['ann-age', 'move-place', 'which', 'ann-age-2']],
    ['takes an item that a person wrote for accepted', { type: 'add-item', item: BASE_ITEM }, (m) => m.items[3]?.isKept, true],
    ['takes an item that rules wrote for a draft', { type: 'add-item', item: BASE_ITEM, by: 'age' }, (m) => m.items[3]?.isKept, false],
    ['overrules advice', { type: 'overrule', id: 'which', gate: 'two-keys', reason: 'Fine.' }, (m) => m.items[2]?.overruled, [{ gate: 'two-keys', reason: 'Fine.' }]],
    ['sets a picture', { type: 'set-picture', name: 'ann.jpg', alt: 'Ann', isWanted: true }, (m) => m.pictures, [{ name: 'ann.jpg', alt: 'Ann', isWanted: true }]],
  ])('%s', (_, change, after, is) => {
    expect(after(applyChange(MANUSCRIPT, change))).toEqual(is)
  }) // prettier-ignore

  it('takes an overruling back with an empty reason', () => {
    const overrule = { type: 'overrule', id: 'which', gate: 'two-keys' } as const
    const overruled = applyChange(MANUSCRIPT, { ...overrule, reason: 'Fine.' })
    expect(applyChange(overruled, { ...overrule, reason: '' })).toEqual(MANUSCRIPT)
  })

  it.each<[change: string, Change]>([
    ['edit-item', { type: 'edit-item', id: 'nobody', item: BASE_ITEM }],
    ['swap-item', { type: 'swap-item', id: 'nobody', item: BASE_ITEM }],
    ['keep-item', { type: 'keep-item', id: 'nobody', isKept: true }],
    ['drop-item', { type: 'drop-item', id: 'nobody' }],
    ['move-item', { type: 'move-item', id: 'nobody', to: 0 }],
    ['overrule', { type: 'overrule', id: 'nobody', gate: 'two-keys', reason: 'Fine.' }],
    ['put-back', { type: 'put-back', id: 'nobody' }],
    ['set-picture', { type: 'set-picture', name: 'nobody.jpg', alt: 'A', isWanted: true }],
    ['set-field', { type: 'set-field', field: 'title', value: 'A move' }],
    ['edit-item', { type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM } }],
    ['move-item', { type: 'move-item', id: 'which', to: 7 }],
  ])('gives the same manuscript back where a %s changes nothing', (_, change) => {
    expect(applyChange(MANUSCRIPT, change)).toBe(MANUSCRIPT)
  })

  it('never makes two items of one id, and leaves what it was given as it was', () => {
    const before = JSON.stringify(MANUSCRIPT)
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        const ids = idsOf(changes.reduce(applyChange, MANUSCRIPT))
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { seed: 4, numRuns: 300 },
    )
    expect(JSON.stringify(MANUSCRIPT)).toBe(before)
  })
})
