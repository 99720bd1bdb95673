import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('shares and places in a row', () => {
  it.each([
    ['Two-thirds of the children came.', [['Two-thirds', '2/3']]],
    ['One in five is poor.', [['One in five', '1/5']]],
    ['Paris came 37th.', [['37th', '37']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'number')).toEqual(expected)
  })

  it.each([['The first man left.'], ['It was built in the 19th century.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'number')).toEqual([])
    },
  )
})
