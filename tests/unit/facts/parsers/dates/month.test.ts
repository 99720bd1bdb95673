import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('months', () => {
  it.each([
    ['She came in May.', [['May', '2023-05']]],
    ['She came in mid-September.', [['mid-September', '2023-09']]],
    ['She came in November 2019.', [['November 2019', '2019-11']]],
    ['She was in Rome last October.', [['last October', '2023-10']]],
    [
      'She was there from May to July 2021.',
      [
        ['May', '2021-05'],
        ['July 2021', '2021-07'],
      ],
    ],
    ['She will come in January.', [['January', '2024-01']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['He may come.'],
    ['They march on.'],
    ['April said she was tired.'],
    ['June Smith was there.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
