import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('weeks, months and years by their distance', () => {
  it.each([
    ['They spoke last week.', [['last week', '2023-W45']]],
    ['They will speak next week.', [['next week', '2023-W47']]],
    ['Prices rose earlier this year.', [['earlier this year', '2023']]],
    ['It rained last summer.', [['last summer', '2023-22']]],
    [
      'He came in 1990. The following year he left.',
      [
        ['1990', '1990'],
        ['The following year', '1991'],
      ],
    ],
    [
      'It fell on 3 May 2021. The same day it rose.',
      [
        ['3 May 2021', '2021-05-03'],
        ['The same day', '2021-05-03'],
      ],
    ],
    ['It is due by year-end.', [['year-end', '2023']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['It has grown for the past year.'],
    ['He swims each week.'],
    ['This decade-long war is over.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
