import { describe, expect, it } from 'vitest'
import { findRepeats, isSameText } from '@/lib/text/same-text'

describe('isSameText', () => {
  it.each([
    ['Paris', ' paris ', true],
    ['Caf\u00e9', 'Cafe\u0301', true],
    ['Paris', 'Pari', false],
    ['1,080', '1080', false],
  ])('says of %j and %j: %s', (a, b, isSame) => {
    expect(isSameText(a, b)).toBe(isSame)
  })
})

describe('findRepeats', () => {
  it('names each text that stood there before, with where it stood first', () => {
    const [first, other, second, third] = [
      { value: 'Paris', at: 1 },
      { value: 'Rome', at: 2 },
      { value: 'paris', at: 3 },
      { value: 'PARIS', at: 4 },
    ]
    expect(findRepeats([first, other, second, third])).toEqual([
      { repeat: second, first },
      { repeat: third, first },
    ])
  })
})
