import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('days without their month', () => {
  it.each([
    ['He died on the 14th.', [['the 14th', '2023-11-14']]],
    ['He died on the 20th.', [['the 20th', '2023-10-20']]],
    ['He will come on the 20th.', [['the 20th', '2023-11-20']]],
    [
      'She flew in on 3 May 2021 and left on the 19th.',
      [
        ['3 May 2021', '2021-05-03'],
        ['the 19th', '2021-05-19'],
      ],
    ],
    ['Shares fell on Friday the 13th.', [['Friday the 13th', '2023-10-13']]],
    ['He will be out until the 31st.', [['the 31st', '2023-12-31']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['He lives on the 14th floor.'],
    ['She made a birdie on the 14th.'],
    ['It is on the 14th Street line.'],
    ['He came 14th.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
