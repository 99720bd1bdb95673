import { describe, expect, it } from 'vitest'
import { keyParts } from '@/lib/quiz/key-parts'
import { choiceOf, entryOf, evidenceItemOf, matchOf, orderOf } from './gates/context-of'

describe('keyParts', () => {
  it.each([
    [choiceOf(), ['39']],
    [entryOf(), ['39']],
    [matchOf({ Ada: '39', Tom: '52' }, { distractors: ['7'] }), ['39', '52']],
    [orderOf(['a', 'b', 'c']), ['a', 'b', 'c']],
    [evidenceItemOf(), []],
  ])('takes the key of %j apart', (item, parts) => {
    expect(keyParts(item)).toEqual(parts)
  })
})
