import { describe, expect, it } from 'vitest'
import { choicesOf } from '@/lib/quiz/choices'
import { toChoice } from '@/lib/quiz/to-choice'
import { CHOICE, ENTRY, MATCH, ORDER } from '../../fixtures/sample-quiz'

const texts = (item: Parameters<typeof choicesOf>[0]) =>
  choicesOf(item, 'en-GB').map(({ text }) => text)

describe('choicesOf', () => {
  it('has the key among the distractors, by value and not by place', () => {
    expect(texts(CHOICE)).toEqual(['6', '9', '12'])
  })

  it('has the same for an entry, which can be asked as a choice', () => {
    expect(texts(ENTRY)).toEqual(['Cork', 'Dublin'])
  })

  it('puts the parts of an order from A to Z', () => {
    expect(texts({ ...ORDER, key: ['made anew', 'found', 'lost'] })).toEqual([
      'found',
      'lost',
      'made anew',
    ])
  })

  it('turns an order about whose key is its natural order', () => {
    expect(texts({ ...ORDER, key: ['found', 'lost', 'made anew'] })).toEqual([
      'made anew',
      'lost',
      'found',
    ])
  })

  it('has each right-hand value of a match once, with those that belong to nothing', () => {
    const key = [
      { left: 'Ada', right: '9' },
      { left: 'Ben', right: '9' },
      { left: 'Tom', right: '6' },
    ]
    expect(texts({ ...MATCH, key, distractors: ['12', '6'] })).toEqual(['6', '9', '12'])
  })

  it('names each by its words alone, whatever their order', () => {
    const turned = { ...CHOICE, key: '12', distractors: ['9', '6'] }
    expect(choicesOf(turned, 'en-GB')).toEqual(['6', '9', '12'].map(toChoice))
  })
})
