import { describe, expect, it } from 'vitest'
import { isOffice } from '@/lib/facts/people/is-office'

describe('isOffice', () => {
  it.each([
    ['King', true],
    ['Duke of Sussex', true],
    ['Princess of Wales', true],
    ['Dalai Lama', true],
    ['Prince Harry', false],
    ['Pope Francis', false],
    ['Nils Oberg', false],
    ['Joan of Arc', false],
    ['Mr Baker', false],
  ])('%s: %s', (name, isOne) => {
    expect(isOffice(name)).toBe(isOne)
  })
})
