import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { applyChange } from '@/lib/review/apply-change'
import type { Change } from '@/lib/review/change'
import { beginHistory, MOST_STEPS, record, redo, undo, type History } from '@/lib/review/history'
import { anyChange, BASE_ITEM, MANUSCRIPT } from '../../support/any-manuscript'

const BEGUN = beginHistory(MANUSCRIPT)

function after(...changes: readonly Change[]): History {
  return changes.reduce(record, BEGUN)
}

function titles(...values: readonly string[]): readonly Change[] {
  return values.map((value) => ({ type: 'set-field', field: 'title', value }))
}

function edits(...items: readonly Partial<Item>[]): readonly Change[] {
  return items.map((item) => ({ type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, ...item } as Item })) // prettier-ignore
}

describe('record', () => {
  it.each<[what: string, changes: readonly Change[], steps: number]>([
    ['letters typed one after the other', titles('A moves', 'A moves ', 'A moves o', 'A moves on'), 1],
    ['letters typed and deleted again', titles('A moves', 'A move', 'A mov', 'A movi'), 1],
    ['words typed in two places', titles('A moves', 'And A moves'), 2],
    ['words typed in two places, the second behind the first', titles('And A move', 'And A moves'), 2],
    ['words typed and words pasted', titles('A moves', `A moves ${'and on '.repeat(9)}`), 2],
    ['words typed in two fields', [...titles('A moves'), { type: 'set-field', field: 'place', value: 'Leedss' }], 2],
    ['a stem that is typed', edits({ stem: 'How old is Ann Reed now?' }, { stem: 'How old is Ann Reed nowa?' }), 1],
    ['a stem and then a key', edits({ stem: 'How old is Ann Reeds?' }, { stem: 'How old is Ann Reeds?', key: '390' }), 2],
    ['a distractor that takes its rationale along', edits({ distractors: ['41', '78'], rationales: { '78': 'Her son is seven.' } }, { distractors: ['41', '789'], rationales: { '789': 'Her son is seven.' } }), 1],
    ['another distractor', edits({ distractors: ['41', '7', ''] }, { distractors: ['41', '7', '8'] }), 2],
    ['another way of asking', edits({ ask: 'entry' }, { ask: 'choice' }), 2],
    ['an id that is typed', [{ type: 'edit-item', id: 'ann-age', item: { ...BASE_ITEM, id: 'ann-ages' } }, { type: 'edit-item', id: 'ann-ages', item: { ...BASE_ITEM, id: 'ann-agess' } }], 1],
    ['the same words of two items', [...edits({ stem: 'How old is Ann Reeds?' }), { type: 'edit-item', id: 'move-place', item: { ...BASE_ITEM, id: 'move-place', stem: 'How old?' } }], 2],
    ['a reason that is typed', [{ type: 'overrule', id: 'which', gate: 'two-keys', reason: 'F' }, { type: 'overrule', id: 'which', gate: 'two-keys', reason: 'Fi' }, { type: 'overrule', id: 'which', gate: 'two-keys', reason: 'Fin' }], 2],
    ['the same item moved twice', [{ type: 'move-item', id: 'which', to: 1 }, { type: 'move-item', id: 'which', to: 0 }], 2],
    ['what changes nothing', [{ type: 'drop-item', id: 'nobody' }, ...titles('A move')], 0],
  ])('makes the right number of steps of %s', (_, changes, steps) => {
    expect(after(...changes).past).toHaveLength(steps)
  }) // prettier-ignore

  it('begins a new step after one was undone', () => {
    const undone = undo(after(...titles('A moves', 'A moves on')))
    expect(titles('A moves').reduce(record, undone).past).toHaveLength(1)
  })

  it('forgets what was undone', () => {
    const undone = undo(after({ type: 'drop-item', id: 'which' }))
    expect(record(undone, { type: 'drop-item', id: 'ann-age' }).future).toEqual([])
  })

  it('remembers only so many steps', () => {
    const places = Array.from({ length: MOST_STEPS + 9 }, (_, index) => index % 2)
    const changes = places.map((to): Change => ({ type: 'move-item', id: 'ann-age', to: 1 - to }))
    expect(after(...changes).past).toHaveLength(MOST_STEPS)
  })
})

describe('undo and redo', () => {
  it('after any changes give back what was there before, and then what was there after', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        const done = after(...changes)
        expect(done.present).toEqual(changes.reduce(applyChange, MANUSCRIPT))
        const steps = done.past.length
        const undone = Array.from({ length: steps }).reduce<History>(undo, done)
        expect(undone.present).toBe(MANUSCRIPT)
        const redone = Array.from({ length: steps }).reduce<History>(redo, undone)
        expect(redone.present).toBe(done.present)
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  it('give a draft that was typed in back its words and its being a draft in one step', () => {
    const typed = after(
      ...edits({ stem: 'How old is Ann Reed now' }, { stem: 'How old is Ann Reed now?' }),
    )
    expect(typed.present.items[0]?.isKept).toBe(true)
    expect(undo(typed).present).toEqual(MANUSCRIPT)
  })

  it('give the same history back where there is no step', () => {
    expect(undo(BEGUN)).toBe(BEGUN)
    expect(redo(BEGUN)).toBe(BEGUN)
  })
})
