import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('ages with year-old', () => {
  it.each([
    ['The 39-year-old Harry came.', [['39-year-old', 'P39Y']]],
    ['She has a three-year-old.', [['three-year-old', 'P3Y']]],
    ['He was 18 months old.', [['18 months old', 'P18M']]],
    ['They saw a 500-year-old oak.', [['500-year-old', 'P500Y']]],
    ['He has a two-and-a-half-year-old son.', [['two-and-a-half-year-old', 'P2.5Y']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'age')).toEqual(expected)
  })

  it.each([['A nine-month old pregnant woman came.'], ['It is ten years older.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'age')).toEqual([])
    },
  )
})
