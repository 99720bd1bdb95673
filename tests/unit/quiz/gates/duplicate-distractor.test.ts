import { describe, expect, it } from 'vitest'
import { duplicateDistractor } from '@/lib/quiz/gates/duplicate-distractor'
import { choiceOf, contextOf } from './context-of'

describe('duplicateDistractor', () => {
  it.each([
    [['41', '52', '41'], '41'],
    [['York', 'york '], 'york '],
  ])('refuses %j', (distractors, found) => {
    expect(duplicateDistractor.check(choiceOf({ distractors }), contextOf())).toBe(
      `The wrong choice “${found}” stands there twice.`,
    )
  })

  it.each([[['41', '52']], [[]]])('passes %j', (distractors) => {
    expect(duplicateDistractor.check(choiceOf({ distractors }), contextOf())).toBeUndefined()
  })
})
