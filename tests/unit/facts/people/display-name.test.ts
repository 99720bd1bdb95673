import { describe, expect, it } from 'vitest'
import { displayName } from '@/lib/facts/people/display-name'

describe('the name inside a sentence', () => {
  it.each([
    ['King', 'the King'],
    ['Duke of Sussex', 'the Duke of Sussex'],
    ['Princess of Wales', 'the Princess of Wales'],
    ['Dalai Lama', 'the Dalai Lama'],
    ['Prince Harry', 'Prince Harry'],
    ['Pope Francis', 'Pope Francis'],
    ['Nils Oberg', 'Nils Oberg'],
    ['Joan of Arc', 'Joan of Arc'],
    ['Mr Baker', 'Mr Baker'],
  ])('%s is %s', (name, shown) => {
    expect(displayName({ name })).toBe(shown)
  })
})
