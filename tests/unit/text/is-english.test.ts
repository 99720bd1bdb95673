import { describe, expect, it } from 'vitest'
import { isEnglish } from '@/lib/text/is-english'

describe('isEnglish', () => {
  it.each([
    ['en', true],
    ['en-GB', true],
    ['EN-us', true],
    ['de', false],
    ['enm', false],
    ['', false],
  ])('says of %j: %s', (language, is) => {
    expect(isEnglish(language)).toBe(is)
  })
})
