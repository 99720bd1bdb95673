import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('distances', () => {
  it.each([
    ['He left three days ago.', [['three days ago', '2023-11-12']]],
    ['He left two decades ago.', [['two decades ago', '2003']]],
    ['He left about six months ago.', [['about six months ago', '2023-05']]],
    [
      'It began on 9 May 2020. Three days later it ended.',
      [
        ['9 May 2020', '2020-05-09'],
        ['Three days later', '2020-05-12'],
      ],
    ],
    ['It will open in two weeks.', [['two weeks', '2023-W48']]],
    ['It began half a century ago.', [['half a century ago', '1973']]],
    ['It began a year ago today.', [['a year ago today', '2022-11-15']]],
    ['It began a year ago this month.', [['a year ago this month', '2022-11']]],
    ['They will meet a week from Friday.', [['a week from Friday', '2023-11-24']]],
    ['They will meet a month from today.', [['a month from today', '2023-12-15']]],
    ['He was held three years ago in May.', [['three years ago in May', '2020-05']]],
    ['They met a week ago Tuesday.', [['a week ago Tuesday', '2023-11-07']]],
    [
      'Five years later, in 1992, it was sold.',
      [
        ['Five years later', '1992'],
        ['1992', '1992'],
      ],
    ],
    ['Two days later he left.', [['Two days later', '']]],
    [
      'In March 2020 he won. A year earlier he had lost.',
      [
        ['March 2020', '2020-03'],
        ['A year earlier', '2019'],
      ],
    ],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['He stayed for three days.'],
    ['It grew in two weeks.'],
    ['He left three days before the vote.'],
    ['It came three days later than planned.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
