import { describe, expect, it } from 'vitest'
import { joinsVerbs } from '@/lib/facts/clauses/joins-verbs'
import { wordsOf } from '@/tests/support/grammar-of'

describe('joinsVerbs', () => {
  it.each([
    ['to clear a house and shut a street', true],
    ['to clear a house or leave', true],
    ['a house and a street', false],
    ['a house and Leeds', false],
    ['a house', false],
  ])('%s', (text, expected) => {
    const words = wordsOf(text)
    expect(joinsVerbs(words, 0, words.length)).toBe(expected)
  })
})
