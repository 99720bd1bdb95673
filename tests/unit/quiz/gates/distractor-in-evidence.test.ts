import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { distractorInEvidence } from '@/lib/quiz/gates/distractor-in-evidence'
import { choiceOf, contextOf, matchOf } from './context-of'

describe('distractorInEvidence', () => {
  it.each<[string, Item, string]>([
    ['the same words', choiceOf(), '52'],
    ['a number in words', choiceOf({ distractors: ['41', 'fifty-two'] }), 'fifty-two'],
    [
      'a name',
      choiceOf({ kind: 'person', key: 'Ada Byrne', distractors: ['Tom Reyes'] }),
      'Tom Reyes',
    ],
  ])('points at %s', (_, item, found) => {
    expect(distractorInEvidence.check(item, contextOf())).toBe(
      `The sentence that proves the answer has the wrong choice “${found}” in it too.`,
    )
  })

  it.each<[string, Item]>([
    ['values of other sentences', choiceOf({ distractors: ['300', '41'] })],
    ['a part of a number', choiceOf({ distractors: ['5', '2'] })],
    [
      'a match, whose distractors belong to nothing',
      matchOf({ Ada: '39' }, { distractors: ['52'] }),
    ],
  ])('passes %s', (_, item) => {
    expect(distractorInEvidence.check(item, contextOf())).toBeUndefined()
  })
})
