import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshId } from '@/lib/review/fresh-id'

describe('freshId', () => {
  it.each<[wanted: string, taken: readonly string[], id: string]>([
    ['archie-age', [], 'archie-age'],
    ['archie-age', ['archie-age'], 'archie-age-2'],
    ['archie-age', ['archie-age', 'archie-age-2'], 'archie-age-3'],
    ['Zoë’s Age!', [], 'zoe-s-age'],
    ['年齢', [], 'item'],
    ['', ['item'], 'item-2'],
  ])('makes of "%s" beside %j the id %s', (wanted, taken, id) => {
    expect(freshId(wanted, taken)).toBe(id)
  })

  it('is always new and of the form that the content format takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.nat(30), (wanted, times) => {
        const taken = new Set<string>()
        for (let count = 0; count <= times; count += 1) {
          const id = freshId(wanted, taken)
          expect(taken).not.toContain(id)
          expect(id).toMatch(/^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/)
          taken.add(id)
        }
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})
