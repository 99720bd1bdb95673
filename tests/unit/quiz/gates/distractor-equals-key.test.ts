import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { distractorEqualsKey } from '@/lib/quiz/gates/distractor-equals-key'
import { choiceOf, contextOf, matchOf } from './context-of'

describe('distractorEqualsKey', () => {
  it.each<[Item, string]>([
    [choiceOf({ key: 'Leeds', distractors: ['York', ' LEEDS'] }), ' LEEDS'],
    [matchOf({ Ada: '39', Tom: '52' }, { distractors: ['52'] }), '52'],
  ])('refuses %j', (item, found) => {
    expect(distractorEqualsKey.check(item, contextOf())).toBe(
      `“${found}” is both the right answer and a wrong choice.`,
    )
  })

  it.each<[Item]>([
    [choiceOf()],
    [choiceOf({ key: 'Leeds', distractors: ['Leeds Castle'] })],
    [matchOf({ Ada: '39', Tom: '52' }, { distractors: ['40'] })],
  ])('passes %j', (item) => {
    expect(distractorEqualsKey.check(item, contextOf())).toBeUndefined()
  })
})
