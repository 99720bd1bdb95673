import type { ItemRule } from '../rule'

/** A choice has something to choose from. */
export const choiceWithoutDistractors: ItemRule = {
  name: 'choice-without-distractors',
  severity: 'error',
  check({ ask, at, distractors }) {
    if (ask?.value !== 'choice' || distractors.length > 0) return []
    return [
      {
        at,
        expected: 'at least one distractor for an item with "ask: choice"',
        found: 'nothing',
        fix: 'Write "distractors:" and the wrong choices in square brackets, or "ask: entry".',
      },
    ]
  },
}
