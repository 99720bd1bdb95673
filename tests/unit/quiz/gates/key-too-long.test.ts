import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { keyTooLong } from '@/lib/quiz/gates/key-too-long'
import { choiceOf, contextOf, entryOf, matchOf, orderOf } from './context-of'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
const long = `“${words(26)}” has 26 words, too many to compare with others.`

describe('keyTooLong', () => {
  it.each<[string, Item, string]>([
    [
      'six words to type',
      entryOf({ key: words(6) }),
      `The right answer “${words(6)}” has 6 words, too many to type.`,
    ],
    ['a key of 26 words to read', choiceOf({ key: words(26) }), long],
    ['a distractor of 26 words', choiceOf({ distractors: [words(26)] }), long],
    ['an event of 26 words', orderOf(['a', words(26), 'b']), long],
    ['a left-hand side of 26 words', matchOf({ [words(26)]: '39' }), long],
  ])('refuses %s', (_, item, says) => {
    expect(keyTooLong.check(item, contextOf())).toBe(says)
  })

  it.each<[string, Item]>([
    ['five words to type', entryOf({ key: 'Diana the Princess of Wales' })],
    ['25 words to read', choiceOf({ key: words(25) })],
    ['a whole date to type', entryOf({ key: 'Tuesday, 14 November 2023' })],
  ])('passes %s', (_, item) => {
    expect(keyTooLong.check(item, contextOf())).toBeUndefined()
  })
})
