import { describe, expect, it } from 'vitest'
import { isHardlyParticiple } from '@/lib/facts/grammar/hardly-participle'
import { wordsOf } from '@/tests/support/grammar-of'

describe('isHardlyParticiple', () => {
  it.each([
    ['lose', 'lost the match', true],
    ['find', 'found 40 cases', true],
    ['show', 'showed that prices rose', true],
    ['beat', 'beat Anna Reed', true],
    ['visit', 'visited friends', true],
    ['die', 'died in May', true],
    ['lose', 'lost in the fire', false],
    ['arrest', 'arrested on Tuesday', false],
    ['name', 'named Peter Cole', false],
    ['close', 'closed', false],
  ])('%s in "%s"', (base, text, expected) => {
    expect(isHardlyParticiple(base, wordsOf(text)[1])).toBe(expected)
  })
})
