import { describe, expect, it } from 'vitest'
import type { Ask, Item } from '@/lib/quiz/item'
import { askOtherwise, asksOf } from '@/lib/review/ask-otherwise'
import { BASE_ITEM } from '../../support/any-manuscript'
import { FINDINGS, proposalWith } from '../../support/desk-findings'

const TYPED = proposalWith('How old is Mary Bell?').item
const BY_SENTENCE = proposalWith('Which sentence tells you how old Ann Reed is?').item
const WRITTEN: Item = { ...BASE_ITEM, id: 'own', stem: 'How old was the baker then?' }

describe('askOtherwise', () => {
  it('asks what is typed as a choice, in the words that it has by now', () => {
    const edited: Item = { ...TYPED, stem: 'What is Mary Bell’s age?' }
    expect(askOtherwise(edited, 'choice', FINDINGS)).toEqual({ ...edited, ask: 'choice' })
  })

  it('asks a choice as an entry and keeps what it knows of wrong responses', () => {
    expect(askOtherwise(WRITTEN, 'entry', FINDINGS)).toEqual({ ...WRITTEN, ask: 'entry' })
  })

  it('asks by its sentence with what the drafter has, under its own id', () => {
    const item = askOtherwise({ ...TYPED, id: 'mine' }, 'evidence', FINDINGS)
    expect(item).toMatchObject({ id: 'mine', ask: 'evidence', stem: 'Which sentence tells you how old Mary Bell is?' }) // prettier-ignore
  })

  it('finds its way back from a sentence to a value', () => {
    const item = askOtherwise(BY_SENTENCE, 'entry', FINDINGS)
    expect(item).toMatchObject({ id: BY_SENTENCE.id, stem: 'How old is Ann Reed?', key: '39' })
  })

  it.each<[what: string, item: Item, ask: Ask]>([
    ['an entry without distractors as a choice', { ...WRITTEN, ask: 'entry', key: '39', distractors: [] }, 'choice'],
    ['a choice of whole texts as an entry', { ...WRITTEN, ask: 'choice', kind: 'text', key: '39' }, 'entry'],
    ['a choice whose stem points at the choices as an entry', { ...WRITTEN, ask: 'choice', key: '39', stem: 'Which of these is her age?' }, 'entry'],
    ['a hand-written item by its sentence', WRITTEN, 'evidence'],
    ['one value as an order', TYPED, 'order'],
  ])('cannot ask %s', (_, item, ask) => {
    expect(askOtherwise(item, ask, FINDINGS)).toBeUndefined()
  }) // prettier-ignore

  it('gives the item back that is asked in this way', () => {
    expect(askOtherwise(TYPED, 'entry', FINDINGS)).toBe(TYPED)
  })
})

describe('asksOf', () => {
  it.each<[what: string, item: Item, asks: readonly Ask[]]>([
    ['a drafted item', TYPED, ['choice', 'entry', 'evidence']],
    ['a drafted item that asks by the sentence', BY_SENTENCE, ['choice', 'entry', 'evidence']],
    ['a hand-written choice', WRITTEN, ['choice', 'entry']],
    ['a hand-written entry', { ...WRITTEN, ask: 'entry', key: '39', distractors: [] }, ['entry']],
  ])('names the ways of %s', (_, item, asks) => {
    expect(asksOf(item, FINDINGS).toSorted()).toEqual(asks)
    for (const ask of asks) expect(askOtherwise(item, ask, FINDINGS)?.ask).toBe(ask)
  })
})
