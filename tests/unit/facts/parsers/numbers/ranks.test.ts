import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('ranks', () => {
  it.each([
    ['Paris came 37th.', [['37th', '37']]],
    ['Lemnos is the eighth largest island.', [['eighth', '8']]],
    ['It is the second most popular city.', [['second', '2']]],
    ['She finished in third place.', [['third', '3']]],
    ['She came fourth.', [['fourth', '4']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'number')).toEqual(expected)
  })

  it.each([
    ['The first man left.'],
    ['It was the second time.'],
    ['It was built in the 19th century.'],
    ['They live on 5th Avenue.'],
    ['The third chapter is best.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'number')).toEqual([])
  })
})
