import { describe, expect, it } from 'vitest'
import { shownChoices } from '@/lib/quiz/shown-choices'
import { choiceOf, entryOf, evidenceItemOf, matchOf, orderOf } from './gates/context-of'

describe('shownChoices', () => {
  it.each([
    [choiceOf(), ['39', '52', '41']],
    [choiceOf({ distractors: ['39', '52'] }), ['39', '52']],
    [matchOf({ Ada: '39', Tom: '39', Bea: '4' }, { distractors: ['7', '4'] }), ['39', '4', '7']],
    [orderOf(['a', 'b', 'c']), ['a', 'b', 'c']],
    [entryOf({ distractors: ['52'] }), []],
    [evidenceItemOf(), []],
  ])('lists what is picked from in %j', (item, choices) => {
    expect(shownChoices(item)).toEqual(choices)
  })
})
