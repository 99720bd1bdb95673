import { describe, expect, it } from 'vitest'
import { adviseOn, checkItem, refuseItem } from '@/lib/quiz/check-item'
import { choiceOf, contextOf } from './gates/context-of'

const BAD = choiceOf({ stem: 'How old is she', distractors: ['52', 'four'] })

describe('checkItem', () => {
  it('lists every objection in the order of the gates', () => {
    expect(checkItem(BAD, contextOf())).toEqual([
      {
        gate: 'unfinished-stem',
        field: 'stem',
        says: 'The question does not end with a question mark, a colon or a full stop.',
      },
      {
        gate: 'dangling-pronoun',
        field: 'stem',
        says: '“she” stands for something that the question has not named before.',
      },
      {
        gate: 'mixed-options',
        field: 'distractors',
        says: '“39” and “four” are no choices of one kind: one is in figures and one in words.',
      },
    ])
  })

  it('has nothing to say of a good item', () => {
    expect(checkItem(choiceOf(), contextOf())).toEqual([])
  })
})

describe('adviseOn', () => {
  it('tells what a person should look at', () => {
    expect(adviseOn(choiceOf(), contextOf())).toEqual([
      {
        gate: 'distractor-in-evidence',
        field: 'distractors',
        says: 'The sentence that proves the answer has the wrong choice “52” in it too.',
      },
    ])
  })
})

describe('refuseItem', () => {
  it('names the first gate that refuses, or none', () => {
    expect(refuseItem(BAD, contextOf())?.name).toBe('unfinished-stem')
    expect(refuseItem(choiceOf(), contextOf())).toBeUndefined()
  })
})
