import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('dates in digits', () => {
  it.each([
    ['Signed on 2023-11-14.', [['2023-11-14', '2023-11-14']]],
    ['Signed on 14/11/2023.', [['14/11/2023', '2023-11-14']]],
    ['Dated 10-5-12 and sealed.', [['10-5-12', '2012-05-10']]],
    ['Signed on 14/11/98.', [['14/11/98', '1998-11-14']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([['Version 14.11.2 is out.'], ['The team is 10-5-12.'], ['Call 555-14-11.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'date')).toEqual([])
    },
  )
})
