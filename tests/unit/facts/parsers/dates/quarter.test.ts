import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('quarters, halves and weeks of months', () => {
  it.each([
    ['Sales rose in the third quarter of 2021.', [['the third quarter of 2021', '2021-Q3']]],
    ['Sales rose in the first half of 2021.', [['the first half of 2021', '2021-01/2021-06']]],
    ['Sales fell in Q2 2022.', [['Q2 2022', '2022-Q2']]],
    ['The 1989 third quarter was weak.', [['The 1989 third quarter', '1989-Q3']]],
    ['It fell in the January-March 2021 quarter.', [['the January-March 2021 quarter', '2021-Q1']]],
    [
      'They met on the second Tuesday in November 1994.',
      [['the second Tuesday in November 1994', '1994-11-08']],
    ],
    ['They met on the last Friday of May.', [['the last Friday of May', '2023-05-26']]],
    [
      'The firm, which bought a mill in June 2020, expects fourth-quarter profit to fall.',
      [
        ['June 2020', '2020-06'],
        ['fourth-quarter', '2023-Q4'],
      ],
    ],
    [
      'In June 2020 it had a second-quarter loss.',
      [
        ['June 2020', '2020-06'],
        ['second-quarter', '2020-Q2'],
      ],
    ],
    ['Third-quarter profit rose.', [['Third-quarter', '2023-Q3']]],
    [
      'Sales rose in the first half of the year.',
      [['the first half of the year', '2023-01/2023-06']],
    ],
    ['Sales fell in the last week of March 2021.', [['the last week of March 2021', '2021-W12']]],
    [
      'Sales rose in the fourth quarter of last year.',
      [['the fourth quarter of last year', '2022-Q4']],
    ],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([['They lost in the quarter-final.'], ['He scored in the second half.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'date')).toEqual([])
    },
  )
})
