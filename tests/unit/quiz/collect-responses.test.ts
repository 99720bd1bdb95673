import { describe, expect, it } from 'vitest'
import { collectResponses } from '@/lib/quiz/collect-responses'
import type { PresentedItem } from '@/lib/quiz/presented-item'

const BASE = { kind: 'text', revision: 'r1', stem: 'Which?' } as const
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }))
const things = [a, b, c].flatMap((thing) => thing ?? [])
const ORDER: PresentedItem = { ...BASE, id: 'order', ask: 'order', choices: things }
const MATCH: PresentedItem = { ...BASE, id: 'match', ask: 'match', lefts: things, rights: things }
const ENTRY: PresentedItem = { ...BASE, id: 'entry', ask: 'entry' }
const EVIDENCE: PresentedItem = { ...BASE, id: 'evidence', ask: 'evidence', count: 2 }

type Fields = readonly (readonly [name: string, value: string])[]

describe('collectResponses', () => {
  it.each<[string, Fields, readonly string[]]>([
    ['by their numbers', [['r.order.a', '3'], ['r.order.b', '1'], ['r.order.c', '2']], ['b', 'c', 'a']],
    ['without those that have none', [['r.order.a', '2'], ['r.order.b', ''], ['r.order.c', '1']], ['c', 'a']],
    ['as they come where two have the same', [['r.order.b', '1'], ['r.order.a', '1']], ['a', 'b']],
    ['without what is no place', [['r.order.a', 'first'], ['r.order.b', '-1'], ['r.order.c', '1']], ['c']],
  ])('puts the parts of an order %s', (_what, fields, order) => {
    expect(collectResponses([ORDER], fields)).toEqual([
      { id: 'order', response: { ask: 'order', order } },
    ])
  }) // prettier-ignore

  it('takes every sentence that was ticked', () => {
    const fields: Fields = [
      ['r.evidence', 's1'],
      ['r.evidence', 's2'],
    ]
    expect(collectResponses([EVIDENCE], fields)).toEqual([
      { id: 'evidence', response: { ask: 'evidence', sentences: ['s1', 's2'] } },
    ])
  })

  it('keeps the spaces that were typed, and the items in the order of the quiz', () => {
    const fields: Fields = [
      ['r.match.b', 'c'],
      ['r.entry', ' four '],
    ]
    expect(collectResponses([ENTRY, MATCH], fields)).toEqual([
      { id: 'entry', response: { ask: 'entry', text: ' four ' } },
      { id: 'match', response: { ask: 'match', pairs: { b: 'c' } } },
    ])
  })

  it.each<[string, Fields]>([
    ['left alone', [['r.entry', '  '], ['r.match.a', ''], ['r.order.a', '']]],
    ['of an item that is not in the quiz', [['r.other', 'x']]],
    ['of a part that the item does not have', [['r.match.d', 'a'], ['r.order.d', '1']]],
    ['that are none of ours', [['slug', 'moon'], ['entry', 'four']]],
  ])('takes no response from controls %s', (_what, fields) => {
    expect(collectResponses([ENTRY, MATCH, ORDER, EVIDENCE], fields)).toEqual([])
  }) // prettier-ignore
})
