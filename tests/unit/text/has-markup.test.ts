import { describe, expect, it } from 'vitest'
import { hasMarkup } from '@/lib/text/has-markup'

describe('hasMarkup', () => {
  it.each([
    ['**bold**'],
    ['__bold__'],
    ['_italic_'],
    ['`code`'],
    ['<b>'],
    ['a [link](https://example.org)'],
    ['S&amp;P'],
  ])('sees the signs in %s', (text) => {
    expect(hasMarkup(text)).toBe(true)
  })

  it.each([
    ['a gap of ____ years'],
    ['up to ____km'],
    ['5 * 3'],
    ['M&S'],
    ['a < b'],
    ['snake_case'],
  ])('sees none in %s', (text) => {
    expect(hasMarkup(text)).toBe(false)
  })
})
