import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('weeks, months and years by their distance', () => {
  it.each([
    ['They spoke last week.', [['last week', '2023-W45']]],
    ['It sold less than in the prior year.', [['the prior year', '2022']]],
    ["The previous day's close was 30.", [['The previous day', '2023-11-14']]],
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
    ['They met the week before last.', [['the week before last', '2023-W44']]],
    ['It rained over the weekend.', [['the weekend', '2023-11-11/2023-11-12']]],
    [
      'Shares fell on Tuesday, closing the day at 80.',
      [
        ['Tuesday', '2023-11-14'],
        ['the day', '2023-11-14'],
      ],
    ],
    [
      'He was born in 1990 and left the next year.',
      [
        ['1990', '1990'],
        ['the next year', '1991'],
      ],
    ],
    [
      'It fell last month, after a rise the month before.',
      [
        ['last month', '2023-10'],
        ['the month before', '2023-09'],
      ],
    ],
    [
      'A price is due on 10 December. By that time all must agree.',
      [
        ['10 December', '2023-12-10'],
        ['that time', '2023-12-10'],
      ],
    ],
    ['He left the same day.', [['the same day', '']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['It has grown for the past year.'],
    ['He swims each week.'],
    ['It will take the next year.'],
    ['She is the woman of the year.'],
    ['This decade-long war is over.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
