import { describe, expect, it } from 'vitest'
import { presentItem, presentQuiz } from '@/lib/quiz/present-item'
import type { Item } from '@/lib/quiz/item'
import {
  CHOICE,
  ENTRY,
  EVIDENCE,
  makeContext,
  MATCH,
  ORDER,
  QUIZ,
} from '../../fixtures/sample-quiz'

const { sentences } = makeContext()

describe('presentItem', () => {
  it.each([
    [CHOICE, ['ask', 'choices', 'id', 'kind', 'revision', 'stem']],
    [ENTRY, ['ask', 'id', 'kind', 'revision', 'stem']],
    [ORDER, ['ask', 'choices', 'id', 'kind', 'revision', 'stem']],
    [MATCH, ['ask', 'id', 'kind', 'lefts', 'revision', 'rights', 'stem']],
    [EVIDENCE, ['ask', 'count', 'id', 'kind', 'revision', 'stem']],
  ] as const)('lets only named fields of an item go out ($ask)', (item, fields) => {
    expect(Object.keys(presentItem(item, 'en-GB', 1)).toSorted()).toEqual(fields)
  })

  it('gives choices in natural order and says nothing of which is the key', () => {
    const item = presentItem(CHOICE, 'en-GB', 1)
    expect(item.ask === 'choice' && item.choices.map((choice) => choice.text)).toEqual([
      '6',
      '9',
      '12',
    ])
  })

  it('never starts an order in the order of the key', () => {
    const item = presentItem(ORDER, 'en-GB', 1)
    expect(item.ask === 'order' && item.choices.map((choice) => choice.text)).toEqual([
      'made anew',
      'lost',
      'found',
    ])
  })

  it('offers every right-hand value once, the extra ones too', () => {
    const both: Item = { ...MATCH, key: [...MATCH.key, { left: 'Eve', right: '6' }] }
    const item = presentItem(both, 'en-GB', 1)
    expect(item.ask === 'match' && item.rights.map((right) => right.text)).toEqual(['6', '9', '12'])
  })

  it('holds no word of the key, the accepted ones or the rationale of an entry', () => {
    const page = JSON.stringify(presentItem(ENTRY, 'en-GB', 1))
    expect(page).not.toMatch(/Cork|Dublin|Tom/)
  })

  it.each<[string, Item, boolean]>([
    ['the stem', { ...CHOICE, stem: 'How old is Ada?' }, true],
    ['a choice', { ...CHOICE, distractors: ['6', '13'] }, true],
    ['the order in which choices are written', { ...CHOICE, distractors: ['12', '6'] }, false],
    ['the rationale', { ...CHOICE, rationale: 'Look again.' }, false],
    ['an accepted alternative', { ...CHOICE, accept: ['nine and a bit'] }, false],
    ['which of the choices is the key', { ...CHOICE, key: '6', distractors: ['9', '12'] }, false],
  ])('says by its revision whether %s changed', (_what, changed, isNew) => {
    const before = presentItem(CHOICE, 'en-GB', 1).revision
    expect(presentItem(changed, 'en-GB', 1).revision !== before).toBe(isNew)
  })
})

describe('presentQuiz', () => {
  it('sends the sentences only where an item asks for one', () => {
    expect(presentQuiz(QUIZ, 'en-GB', sentences, () => 1).sentences).toHaveLength(3)
    const without = { ...QUIZ, items: [CHOICE] }
    expect(presentQuiz(without, 'en-GB', sentences, () => 1).sentences).toEqual([])
  })

  it('offers sentences with the same words once, where they stand first', () => {
    const twice = [
      { id: 'a', start: 0, end: 5 },
      { id: 'b', start: 6, end: 9 },
      { id: 'a', start: 10, end: 15 },
    ]
    expect(presentQuiz(QUIZ, 'en-GB', twice, () => 1).sentences).toEqual(twice.slice(0, 2))
  })
})
