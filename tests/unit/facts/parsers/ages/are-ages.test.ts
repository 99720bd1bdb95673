import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('rows of ages after a verb', () => {
  it.each([
    [
      'The victims were 18 and 20.',
      [
        ['18', 'P18Y'],
        ['20', 'P20Y'],
      ],
    ],
    [
      'Ann and Ben are four and two.',
      [
        ['four', 'P4Y'],
        ['two', 'P2Y'],
      ],
    ],
  ] as const)('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'age')).toEqual(expected)
  })

  it.each([['The Celtics were 50 and 32.'], ['The scores were 18 and 20.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'age')).toEqual([])
    },
  )
})
