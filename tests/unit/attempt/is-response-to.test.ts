import { expect, test } from 'vitest'
import { isResponseTo } from '@/lib/attempt/is-response-to'
import type { PresentedItem } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import { choiceItem, entry, entryItem, evidenceItem } from './fake-page'

const [a, b] = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
]
const BASE = { kind: 'text', id: 'one', revision: 'r1', stem: 'one?' } as const
const ORDER = { ...BASE, ask: 'order', choices: [a, b] } as const
const MATCH = { ...BASE, ask: 'match', lefts: [a], rights: [b] } as const
const SENTENCES = [{ id: 's', start: 0, end: 2 }]

const THERE: readonly [PresentedItem, Response][] = [
  [entryItem('one'), entry('')],
  [choiceItem('one'), { ask: 'choice', choice: 'b' }],
  [ORDER, { ask: 'order', order: ['b', 'a'] }],
  [MATCH, { ask: 'match', pairs: { a: 'b' } }],
  [MATCH, { ask: 'match', pairs: {} }],
  [evidenceItem('one'), { ask: 'evidence', sentences: ['s'] }],
]

test.each(THERE)('finds all that is named to %j in %j', (item, response) => {
  expect(isResponseTo(item, response, SENTENCES)).toBe(true)
})

const NOT_THERE: readonly [PresentedItem, Response][] = [
  [choiceItem('one'), entry('a')],
  [entryItem('one'), { ask: 'choice', choice: 'a' }],
  [choiceItem('one'), { ask: 'choice', choice: 'c' }],
  [choiceItem('one'), { ask: 'order', order: ['a'] }],
  [ORDER, { ask: 'order', order: ['a', 'c'] }],
  [ORDER, { ask: 'match', pairs: { a: 'b' } }],
  [MATCH, { ask: 'match', pairs: { b: 'b' } }],
  [MATCH, { ask: 'match', pairs: { a: 'a' } }],
  [evidenceItem('one'), { ask: 'evidence', sentences: ['s', 't'] }],
  [entryItem('one'), { ask: 'evidence', sentences: ['s'] }],
]

test.each(NOT_THERE)('misses something that is named to %j in %j', (item, response) => {
  expect(isResponseTo(item, response, SENTENCES)).toBe(false)
})
