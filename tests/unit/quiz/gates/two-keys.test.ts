import { describe, expect, it } from 'vitest'
import type { Kind } from '@/lib/quiz/item'
import { twoKeys } from '@/lib/quiz/gates/two-keys'
import { choiceOf, contextOf, entryOf, matchOf, orderOf } from './context-of'

const check = (kind: Kind, [key = '', ...distractors]: readonly string[]) =>
  twoKeys.check(choiceOf({ kind, key, distractors }), contextOf())

describe('twoKeys', () => {
  it.each<[Kind, readonly string[], string]>([
    ['age', ['4', '39', 'four'], '“4” and “four”'],
    ['age', ['39', '4', 'four'], '“4” and “four”'],
    ['age', ['18 months', '39', 'a year and a half'], '“18 months” and “a year and a half”'],
    ['number', ['1 million', '1,000,000'], '“1 million” and “1,000,000”'],
    ['number', ['9', '09'], '“9” and “09”'],
    ['place', ['the United Kingdom', 'France', 'Britain'], '“the United Kingdom” and “Britain”'],
    ['person', ['Ada Byrne', 'Byrne'], '“Ada Byrne” and “Byrne”'],
    [
      'person',
      ['Tom Reyes', 'Ada Byrne', 'the engineer Ada Byrne'],
      '“Ada Byrne” and “the engineer Ada Byrne”',
    ],
    ['date', ['4 May 2024', '2024-05-04'], '“4 May 2024” and “2024-05-04”'],
    ['date', ['14 May 2024', 'May 2024'], '“14 May 2024” and “May 2024”'],
    ['date', ['May 2024', '14 May 2024'], '“May 2024” and “14 May 2024”'],
    ['date', ['Saturday', '4 May 2024'], '“Saturday” and “4 May 2024”'],
  ])('refuses as %s %j', (kind, choices, both) => {
    expect(check(kind, choices)).toBe(`${both} can both be taken for the same.`)
  })

  it.each<[Kind, readonly string[]]>([
    ['age', ['4', '14', '40']],
    ['number', ['£23', '£11']],
    ['number', ['1 million', '300,000']],
    ['place', ['London', 'Paris', 'Ferrytown']],
    ['person', ['Ada Byrne', 'Tom Reyes', 'Lena Okafor']],
    ['person', ['Mary', 'Marc']],
    ['date', ['4 May 2024', '14 May 2024', '4 June 2024']],
    ['date', ['2022', '2018', '1847']],
    ['text', ['turning point', 'great pain']],
  ])('passes as %s %j', (kind, choices) => {
    expect(check(kind, choices)).toBeUndefined()
  })

  it('looks at the distractors of an entry and the right-hand side of a match', () => {
    const entry = entryOf({ distractors: ['thirty-nine'] })
    const match = matchOf({ Ada: '39', Tom: '52' }, { distractors: ['fifty-two'] })
    expect(twoKeys.check(entry, contextOf())).toBe('“39” and “thirty-nine” can both be taken for the same.') // prettier-ignore
    expect(twoKeys.check(match, contextOf())).toBe('“52” and “fifty-two” can both be taken for the same.') // prettier-ignore
  })

  it('passes a match in which two share a right-hand side, and things to put in order', () => {
    expect(twoKeys.check(matchOf({ Ada: '39', Tom: '39', Bea: '4' }), contextOf())).toBeUndefined()
    expect(twoKeys.check(orderOf(['Ada sang', 'Ada sang', 'b']), contextOf())).toBeUndefined()
  })
})
