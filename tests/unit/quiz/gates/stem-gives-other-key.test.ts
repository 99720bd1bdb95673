import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { stemGivesOtherKey } from '@/lib/quiz/gates/stem-gives-other-key'
import { choiceOf, contextOf, entryOf, evidenceItemOf, matchOf, orderOf } from './context-of'

const WHO = choiceOf({ kind: 'person', stem: 'Who drew the plans?', key: 'Ada Byrne' })
const HOW_OLD = entryOf({ stem: 'How old is Ada Byrne?' })

function check(item: Item, ...others: readonly Item[]): string | undefined {
  return stemGivesOtherKey.check(item, contextOf({ others }))
}

describe('stemGivesOtherKey', () => {
  it('refuses both of two items of which one has the key of the other in its stem', () => {
    expect(check(HOW_OLD, WHO)).toBe(
      'The question has “Ada Byrne” in it, the answer to “Who drew the plans?”.',
    )
    expect(check(WHO, HOW_OLD)).toBe(
      'The right answer “Ada Byrne” stands in the question “How old is Ada Byrne?”.',
    )
  })

  it.each<[string, Item, Item]>([
    [
      '39',
      entryOf({ stem: 'Who is 39?', key: 'Ada', kind: 'person' }),
      entryOf({ stem: 'How old?' }),
    ],
    [
      'four',
      entryOf({ stem: 'Who has a 4-year-old son?', key: 'Ada', kind: 'person' }),
      entryOf({ stem: 'How old?', key: 'four' }),
    ],
    [
      '4',
      entryOf({ stem: 'Who has four dogs?', key: 'Ada', kind: 'person' }),
      entryOf({ stem: 'How many?', key: '4', kind: 'number' }),
    ],
    [
      '52',
      entryOf({ stem: 'Where does Tom Reyes, 52, live?', key: 'Leeds', kind: 'place' }),
      matchOf({ 'Ada Byrne': '39', 'Tom Reyes': '52' }),
    ],
  ])('knows %s in any form', (key, item, other) => {
    expect(check(item, other)).toBe(
      `The question has “${key}” in it, the answer to “${other.stem}”.`,
    )
  })

  it.each<[string, Item, Item]>([
    ['no key', HOW_OLD, entryOf({ stem: 'How old is Tom Reyes?', key: '52' })],
    [
      'a part of a word',
      entryOf({ stem: 'Who is an Adamite?' }),
      entryOf({ stem: 'Who?', key: 'Ada', kind: 'person' }),
    ],
    [
      'other units',
      entryOf({ stem: 'Who ran 39 miles?' }),
      entryOf({ stem: 'How?', key: '39 pounds', kind: 'number' }),
    ],
    [
      'a date for a number',
      entryOf({ stem: 'Who came on 4 May?' }),
      entryOf({ stem: 'What?', key: 'four', kind: 'text' }),
    ],
    [
      'one side of a pair',
      entryOf({ stem: 'How long is the way to Bluff?' }),
      matchOf({ Gunnar: 'Bluff', Charlie: 'Golovin' }, { kind: 'place' }),
    ],
    [
      'an event',
      entryOf({ stem: 'How old was Ada when the bridge opens?' }),
      orderOf(['the bridge opens', 'b', 'c']),
    ],
    ['an item that asks for the evidence', HOW_OLD, evidenceItemOf()],
  ])('passes %s', (_, item, other) => {
    expect(check(item, other)).toBeUndefined()
  })
})
