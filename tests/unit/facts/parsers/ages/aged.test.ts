import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('ages with age and aged', () => {
  it.each([
    ['Tom Reed, aged four, ran.', [['aged four', 'P4Y']]],
    [
      'Ann, Ben and Cal, aged 9, 8 and 4, sang.',
      [
        ['aged 9', 'P9Y'],
        ['8', 'P8Y'],
        ['4', 'P4Y'],
      ],
    ],
    ['She began at the age of six.', [['age of six', 'P6Y']]],
    ['He was 93 years of age.', [['93 years of age', 'P93Y']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'age')).toEqual(expected)
  })

  it.each([['Managed four shops.'], ['He was paged 8 times.'], ['They aged well.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'age')).toEqual([])
    },
  )
})
