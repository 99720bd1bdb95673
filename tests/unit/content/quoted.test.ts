import { describe, expect, it } from 'vitest'
import { oneOf, quoted } from '@/lib/content/quoted'

describe('quoted', () => {
  it.each([
    ['one', '"one"'],
    ['', 'the empty text'],
    ['one\n two', '"one two"'],
    ['a'.repeat(80), `"${'a'.repeat(80)}"`],
    ['a'.repeat(81), `"${'a'.repeat(80)}…" (81 characters)`],
  ])('shows %j', (value, shown) => {
    expect(quoted(value)).toBe(shown)
  })
})

describe('oneOf', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('joins %j', (words, joined) => {
    expect(oneOf(words)).toBe(joined)
  })
})
