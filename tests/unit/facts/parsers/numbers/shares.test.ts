import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('shares', () => {
  it.each([
    ['Two-thirds of the children came.', [['Two-thirds', '2/3']]],
    [
      'The rates are three quarters and two thirds.',
      [
        ['three quarters', '3/4'],
        ['two thirds', '2/3'],
      ],
    ],
    ['It is a third of Peru’s supply.', [['a third', '1/3']]],
    ['Nearly half of Peru’s power is clean.', [['half', '1/2']]],
    ['Half the children came.', [['Half', '1/2']]],
    ['About 2/3 of all voters came.', [['2/3', '2/3']]],
    ['One in five is poor.', [['One in five', '1/5']]],
    ['Nine out of 10 people agree.', [['Nine out of 10', '9/10']]],
    ['One of every 35,000 births is like that.', [['One of every 35,000', '1/35000']]],
    ['It lasted half an hour.', [['half an hour', '0.5']]],
    ['It lasted a year and a half.', [['a year and a half', '1.5']]],
  ] as const)('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'number')).toEqual(expected)
  })

  it.each([
    ['A third man left.'],
    ['They scored in the second half of the match.'],
    ['It is the latter half of the book.'],
    ['He was one in 2010.'],
    ['It ended in the third quarter.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'number')).toEqual([])
  })
})
