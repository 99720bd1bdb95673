import { describe, expect, it } from 'vitest'
import { isNamed } from '@/lib/quiz/is-named'

describe('isNamed', () => {
  it.each([
    ['May', 'Who wrote to May?', true],
    ['May', 'Who may vote?', false],
    ['Prince Harry', 'What did PRINCE HARRY say?', true],
    ['rain', 'Was there Rain?', true],
    ['rain', 'Was there a train?', false],
    ['', 'Who?', false],
  ])('says of %j in %j: %s', (words, stem, is) => {
    expect(isNamed(words, stem)).toBe(is)
  })
})
