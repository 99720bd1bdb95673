import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('periods by another that is like them', () => {
  it.each([
    [
      'Profit fell in the third quarter. It was $2 in the year-earlier period.',
      [
        ['the third quarter', '2023-Q3'],
        ['the year-earlier period', '2022-Q3'],
      ],
    ],
    [
      'Sales rose in October, against the same month last year.',
      [
        ['October', '2023-10'],
        ['the same month last year', '2022-10'],
      ],
    ],
    [
      'Net rose in the third quarter. It was $3 in the 2021 quarter.',
      [
        ['the third quarter', '2023-Q3'],
        ['the 2021 quarter', '2021-Q3'],
      ],
    ],
    [
      'Net rose in the third quarter of 2022, from $3 in the same period last year.',
      [
        ['the third quarter of 2022', '2022-Q3'],
        ['the same period last year', '2021-Q3'],
      ],
    ],
    ['Sales beat the year-ago quarter.', [['the year-ago quarter', '2022']]],
    ['The latest quarter was good.', [['The latest quarter', '2023-Q3']]],
    ['It is due by year-end.', [['year-end', '2023']]],
    ["It is due by month's end.", [["month's end", '2023-11']]],
    ["It is due before year's end.", [["year's end", '2023']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([['They stayed for the same period.'], ['A year-end-like mood set in.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'date')).toEqual([])
    },
  )
})
