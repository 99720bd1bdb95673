import { describe, expect, it } from 'vitest'
import { toChoice } from '@/lib/quiz/to-choice'
import { evidenceSentences } from '@/lib/quiz/evidence'
import { markItem } from '@/lib/quiz/mark-item'
import type { EvidenceItem } from '@/lib/quiz/item'
import type { Response } from '@/lib/quiz/response'
import {
  CHOICE,
  ENTRY,
  EVIDENCE,
  makeContext,
  MATCH,
  ORDER,
  PASSAGE,
} from '../../fixtures/sample-quiz'

const CONTEXT = makeContext()
const id = (text: string) => toChoice(text).id
const [first = '', second = '', third = ''] = CONTEXT.sentences.map((sentence) => sentence.id)

describe('markItem', () => {
  it.each([
    ['9', { verdict: 'correct', earned: 1, total: 1 }],
    ['6', { verdict: 'incorrect', earned: 0, total: 1 }],
  ])('marks the choice %s', (text, verdict) => {
    expect(markItem(CHOICE, { ask: 'choice', choice: id(text) }, CONTEXT)).toEqual(verdict)
  })

  it.each([
    ['Cork', 'correct', 1],
    ['cork city', 'correct', 1],
    ['Dublin', 'incorrect', 0],
  ])('marks the entry %s as %s', (text, verdict, earned) => {
    expect(markItem(ENTRY, { ask: 'entry', text }, CONTEXT)).toEqual({ verdict, earned, total: 1 })
  })

  it('takes a distractor that is a letter away from the key for wrong, and another slip for a slip', () => {
    const item = { ...ENTRY, key: 'Ballymoran', accept: [], distractors: ['Ballymorin'] }
    const mark = (text: string) => markItem(item, { ask: 'entry', text }, CONTEXT)
    expect(mark('Ballymorin')).toEqual({ verdict: 'incorrect', earned: 0, total: 1 })
    expect(mark('Ballymorran')).toMatchObject({ verdict: 'retry', reason: 'spelling' })
  })

  it('counts the things that are in their place in an order', () => {
    const order = ['lost', 'found', 'made anew'].map(id)
    expect(markItem(ORDER, { ask: 'order', order }, CONTEXT)).toEqual({
      verdict: 'incorrect',
      earned: 1,
      total: 3,
      parts: { [id('found')]: false, [id('lost')]: false, [id('made anew')]: true },
    })
  })

  it('gives nothing for an order in which all moved on by one', () => {
    const order = ['lost', 'made anew', 'found'].map(id)
    expect(markItem(ORDER, { ask: 'order', order }, CONTEXT).earned).toBe(0)
  })

  it('counts the pairs of a match, and an open one as not right', () => {
    const pairs = { [id('Ada')]: id('9') }
    expect(markItem(MATCH, { ask: 'match', pairs }, CONTEXT)).toEqual({
      verdict: 'incorrect',
      earned: 1,
      total: 2,
      parts: { [id('Ada')]: true, [id('Tom')]: false },
    })
  })

  it('marks a whole match as correct', () => {
    const pairs = { [id('Ada')]: id('9'), [id('Tom')]: id('6') }
    expect(markItem(MATCH, { ask: 'match', pairs }, CONTEXT).verdict).toBe('correct')
  })

  it('takes the sentence that holds the evidence, and no other', () => {
    expect(markItem(EVIDENCE, { ask: 'evidence', sentences: [third] }, CONTEXT).verdict).toBe(
      'correct',
    )
    expect(markItem(EVIDENCE, { ask: 'evidence', sentences: [first] }, CONTEXT).earned).toBe(0)
  })

  it('takes a wrong sentence off a right one where several are asked for', () => {
    const both: EvidenceItem = { ...EVIDENCE, evidence: [{ quote: 'nine' }, { quote: '12 euros' }] }
    expect(evidenceSentences(both, PASSAGE, CONTEXT.sentences)).toEqual([first, third])
    const mark = (sentences: string[]) => markItem(both, { ask: 'evidence', sentences }, CONTEXT)
    expect(mark([first])).toEqual({ verdict: 'incorrect', earned: 1, total: 2 })
    expect(mark([first, third])).toEqual({ verdict: 'correct', earned: 2, total: 2 })
    expect(mark([first, second, third])).toEqual({ verdict: 'incorrect', earned: 1, total: 2 })
  })

  it.each<[string, Response]>([
    ['a choice', { ask: 'choice', choice: '' }],
    ['an entry', { ask: 'entry', text: '  ' }],
    ['an order', { ask: 'order', order: [] }],
    ['a match', { ask: 'match', pairs: {} }],
    ['evidence', { ask: 'evidence', sentences: [] }],
  ])('asks again where nothing was given as %s', (_what, response) => {
    const items = [CHOICE, ENTRY, ORDER, MATCH, EVIDENCE]
    const item = items.find(({ ask }) => ask === response.ask) ?? CHOICE
    expect(markItem(item, response, CONTEXT)).toMatchObject({ verdict: 'retry', reason: 'empty' })
  })

  it('refuses to mark a response to another way of asking', () => {
    expect(() => markItem(CHOICE, { ask: 'entry', text: '9' }, CONTEXT)).toThrow(TypeError)
  })
})
