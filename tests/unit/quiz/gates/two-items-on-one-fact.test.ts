import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { twoItemsOnOneFact } from '@/lib/quiz/gates/two-items-on-one-fact'
import { choiceOf, contextOf, entryOf, evidenceItemOf, matchOf } from './context-of'

const AGE = entryOf()

function check(item: Item, other: Item): string | undefined {
  return twoItemsOnOneFact.check(item, contextOf({ others: [other] }))
}

describe('twoItemsOnOneFact', () => {
  it.each<[string, Item]>([
    [
      'the same stem',
      choiceOf({ stem: 'How old is Ada Byrne ?', key: '40', evidence: [{ quote: 'Otter' }] }),
    ],
    ['the same key from the same place', choiceOf({ stem: 'What is her age?' })],
    [
      'the same key in words, from a place that overlaps',
      entryOf({
        stem: 'Age?',
        key: 'thirty-nine',
        evidence: [{ quote: 'who is 39, drew the plans' }],
      }),
    ],
    ['the same value in a match', matchOf({ 'Ada Byrne': '39', 'Tom Reyes': '52' })],
    ['the same words of another kind', entryOf({ stem: 'What?', kind: 'text' })],
    ['the sentence itself', evidenceItemOf()],
  ])('refuses %s', (_, other) => {
    expect(check(AGE, other)).toBe(`“${other.stem}” asks about the same fact.`)
    expect(check(other, AGE)).toBe('“How old is Ada Byrne?” asks about the same fact.')
  })

  it('passes the same person asked of what one says, and of what one is', () => {
    const who = { kind: 'person', key: 'Ada Byrne' } as const
    const role = entryOf({ ...who, stem: 'Who drew the plans?' })
    const { quote } = role.evidence[0] ?? { quote: '' }
    const said = entryOf({
      ...who,
      stem: 'Who spoke of 300 guests?',
      evidence: [{ quote }, { quote: '300 guests' }],
    })
    expect(check(role, said)).toBeUndefined()
    expect(check(said, role)).toBeUndefined()
    expect(check(role, { ...said, evidence: role.evidence })).toBeDefined()
  })

  it.each<[string, Item]>([
    [
      'another key from the same place',
      entryOf({ stem: 'Who is 39?', key: 'Ada Byrne', kind: 'person' }),
    ],
    [
      'the same key from another place',
      entryOf({ stem: 'How many?', evidence: [{ quote: '300 guests' }] }),
    ],
    ['a sentence about another fact', evidenceItemOf({ kind: 'place' })],
  ])('passes %s', (_, other) => {
    expect(check(AGE, other)).toBeUndefined()
    expect(check(other, AGE)).toBeUndefined()
  })
})
