import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('days with their month', () => {
  it.each([
    ['It opened on 14 November 2022.', [['14 November 2022', '2022-11-14']]],
    ['It opened on Tuesday, November 14, 2023.', [['Tuesday, November 14, 2023', '2023-11-14']]],
    ['It opened on the 14th of November.', [['14th of November', '2023-11-14']]],
    ['It opened on Nov. 14th.', [['Nov. 14th', '2023-11-14']]],
    ['The fair ran from 14-16 May 2021.', [['14-16 May 2021', '2021-05-14/2021-05-16']]],
    ['The fair will open on 3 December.', [['3 December', '2023-12-03']]],
    ['The fair closed on 3 December.', [['3 December', '2022-12-03']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([['He may 14 times have said so.'], ['It cost 14 marks.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'date')).toEqual([])
    },
  )
})
