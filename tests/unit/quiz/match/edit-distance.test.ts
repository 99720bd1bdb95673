import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundedDistance } from '@/lib/quiz/match/edit-distance'

describe('boundedDistance', () => {
  test.each<[a: string, b: string, most: number, distance: number | undefined]>([
    ['leeds', 'leeds', 0, 0],
    ['leeds', 'leds', 1, 1],
    ['leeds', 'leedes', 1, 1],
    ['leeds', 'lends', 1, 1],
    ['leeds', 'ledes', 1, 1],
    ['leeds', 'elesd', 2, 2],
    ['leeds', 'elesd', 1, undefined],
    ['leeds', 'lee', 1, undefined],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, undefined],
    ['ca', 'abc', 2, undefined],
  ])('of %j and %j, up to %i, is %s', (a, b, most, distance) => {
    expect(boundedDistance(a, b, most)).toBe(distance)
  })

  test('is the same both ways round', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, (a, b) => boundedDistance(a, b, 2) === boundedDistance(b, a, 2)),
      { seed: 3, numRuns: 3000 },
    )
  })
})
