import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('ranges of age', () => {
  it.each([
    ['Children aged ten to 17 came.', [['aged ten to 17', '']]],
    ['It is for those aged 5-11.', [['aged 5-11', '']]],
    ['People aged between 18 and 24 came.', [['aged between 18 and 24', '']]],
    ['They ask 18- to 24-year-olds.', [['18- to 24-year-olds', '']]],
    ['She was seven or eight years old.', [['seven or eight years old', '']]],
    ['It is for the age of four or five.', [['age of four or five', '']]],
    ['The cubs were a few weeks old.', [['a few weeks old', '']]],
    ['The pupils aged nine and ten sang.', [['aged nine and ten', '']]],
  ])('finds in %j one age that is left open', (text, expected) => {
    expect(foundIn(text, 'age')).toEqual(expected)
  })

  it.each([['He waited five to ten years.'], ['It has 5 to 11 rooms.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'age')).toEqual([])
    },
  )
})
