import { describe, expect, it } from 'vitest'
import { emptyItem } from '@/lib/review/empty-item'
import { itemFromMark, makeFromMark } from '@/lib/review/item-from-mark'
import { FINDINGS, markOf } from '../../support/desk-findings'

const CHOSEN = FINDINGS.proposals.filter(({ isChosen }) => isChosen).map(({ item }) => item.id)

describe('itemFromMark', () => {
  it('is the best proposal about the words', () => {
    const { item, by } = makeFromMark(markOf('2021'), FINDINGS, [])
    expect([item.stem, by]).toEqual([
      'In which year did the bakery win a prize?',
      expect.any(String),
    ])
  })

  it('is one that the quiz has not got yet', () => {
    expect(itemFromMark(markOf('2021'), FINDINGS, CHOSEN).stem).toMatch(/^Complete the sentence/)
  })

  it('gets another id where the quiz has all of them', () => {
    const taken = FINDINGS.proposals.map(({ item }) => item.id)
    const item = itemFromMark(markOf('2021'), FINDINGS, taken)
    expect(taken).not.toContain(item.id)
  })

  it('is a start for a person where nothing is proposed', () => {
    expect(makeFromMark(markOf('2019'), FINDINGS, ['date-2019'])).toEqual({
      item: {
        id: 'date-2019-2',
        kind: 'date',
        ask: 'entry',
        stem: 'Complete the sentence from the article: “She opened it in ____ with her brother Peter Cole, 44.”',
        key: '2019',
        accept: [],
        distractors: [],
        evidence: [{ quote: 'She opened it in 2019 with her brother Peter Cole, 44.' }],
        rationales: {},
      },
    })
  })

  it('starts without a stem for a quotation', () => {
    const item = itemFromMark(markOf('“We never slept,”'), FINDINGS, [])
    expect(item).toMatchObject({ kind: 'text', ask: 'choice', stem: '', key: 'We never slept' })
    expect(item.evidence).toEqual([{ quote: '“We never slept,” said Peter Cole.' }])
  })
})

describe('emptyItem', () => {
  it('has its evidence and an id of its own, and asks for a typed answer', () => {
    expect(emptyItem({ quote: 'She ran.' }, ['item'])).toMatchObject({
      id: 'item-2',
      ask: 'entry',
      stem: '',
      key: '',
      distractors: [],
      evidence: [{ quote: 'She ran.' }],
    })
  })
})
