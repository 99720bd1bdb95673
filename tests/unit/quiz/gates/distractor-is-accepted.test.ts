import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { distractorIsAccepted } from '@/lib/quiz/gates/distractor-is-accepted'
import { choiceOf, contextOf, entryOf, matchOf } from './context-of'

describe('distractorIsAccepted', () => {
  it.each<[string, Item, string]>([
    ['a number in words', entryOf({ distractors: ['41', 'thirty-nine'] }), 'thirty-nine'],
    [
      'an accepted alternative',
      choiceOf({ accept: ['nearly 40'], distractors: ['nearly 40'] }),
      'nearly 40',
    ],
    [
      'another name of the key',
      choiceOf({ kind: 'person', key: 'Ada Byrne', distractors: ['Byrne', 'Tom Reyes'] }),
      'Byrne',
    ],
  ])('refuses %s', (_, item, found) => {
    const key = 'key' in item && typeof item.key === 'string' ? item.key : ''
    expect(distractorIsAccepted.check(item, contextOf())).toBe(
      `“${found}” is to be wrong and means the same as the right answer “${key}”.`,
    )
  })

  it.each<[string, Item]>([
    ['other values', choiceOf()],
    ['the key itself, which another gate refuses', choiceOf({ distractors: ['39'] })],
    ['a match', matchOf({ Ada: '39' }, { distractors: ['thirty-nine'] })],
  ])('passes %s', (_, item) => {
    expect(distractorIsAccepted.check(item, contextOf())).toBeUndefined()
  })
})
