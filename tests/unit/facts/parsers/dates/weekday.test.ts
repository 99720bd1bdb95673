import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('weekdays', () => {
  it.each([
    ['He called on Tuesday.', [['Tuesday', '2023-11-14']]],
    ['he called on tuesday.', [['tuesday', '2023-11-14']]],
    ['It is released on Thursday.', [['Thursday', '2023-11-16']]],
    ['He called on Wednesday.', [['Wednesday', '2023-11-15']]],
    ['They met last Friday.', [['last Friday', '2023-11-10']]],
    ['They will meet next Monday.', [['next Monday', '2023-11-20']]],
    ['They will meet next Thursday.', [['next Thursday', '2023-11-23']]],
    ['They will meet this Monday.', [['this Monday', '2023-11-20']]],
    ['They met this Monday.', [['this Monday', '2023-11-13']]],
    [
      'It sank on 3 May 2021. The following Tuesday it was found.',
      [
        ['3 May 2021', '2021-05-03'],
        ['The following Tuesday', '2021-05-04'],
      ],
    ],
    ['They dined on Tuesday night.', [['Tuesday night', '2023-11-14']]],
    ['Shops stay closed until Friday.', [['Friday', '2023-11-17']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['Shops open early on Black Friday.'],
    ['She reads the Sunday Times.'],
    ['They meet every Friday.'],
    ['It opens on Friday mornings.'],
    ['The shop opens every day except Sunday.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
