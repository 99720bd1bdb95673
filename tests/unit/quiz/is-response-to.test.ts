import { expect, test } from 'vitest'
import { isResponseTo } from '@/lib/quiz/is-response-to'
import type { PresentedItem } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'

const [a, b] = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
]
const BASE = { kind: 'text', id: 'one', revision: 'r1', stem: 'one?' } as const
const CHOICE = { ...BASE, ask: 'choice', choices: [a, b] } as const
const ENTRY = { ...BASE, ask: 'entry' } as const
const ORDER = { ...BASE, ask: 'order', choices: [a, b] } as const
const MATCH = { ...BASE, ask: 'match', lefts: [a], rights: [b] } as const
const EVIDENCE = { ...BASE, ask: 'evidence', count: 1 } as const
const SENTENCES = [{ id: 's', start: 0, end: 2 }]

const CAN_BE_GIVEN: readonly [PresentedItem, Response][] = [
  [ENTRY, { ask: 'entry', text: '' }],
  [CHOICE, { ask: 'choice', choice: 'b' }],
  [CHOICE, { ask: 'choice', choice: '' }],
  [ORDER, { ask: 'order', order: ['b', 'a'] }],
  [ORDER, { ask: 'order', order: ['b'] }],
  [MATCH, { ask: 'match', pairs: { a: 'b' } }],
  [MATCH, { ask: 'match', pairs: {} }],
  [EVIDENCE, { ask: 'evidence', sentences: ['s'] }],
]

test.each(CAN_BE_GIVEN)('finds all that is named to %j in %j', (item, response) => {
  expect(isResponseTo(item, response, SENTENCES)).toBe(true)
})

const CANNOT_BE_GIVEN: readonly [PresentedItem, Response][] = [
  [CHOICE, { ask: 'entry', text: 'a' }],
  [ENTRY, { ask: 'choice', choice: 'a' }],
  [CHOICE, { ask: 'choice', choice: 'c' }],
  [CHOICE, { ask: 'order', order: ['a'] }],
  [ORDER, { ask: 'order', order: ['a', 'c'] }],
  [ORDER, { ask: 'order', order: ['a', 'a'] }],
  [ORDER, { ask: 'match', pairs: { a: 'b' } }],
  [MATCH, { ask: 'match', pairs: { b: 'b' } }],
  [MATCH, { ask: 'match', pairs: { a: 'a' } }],
  [EVIDENCE, { ask: 'evidence', sentences: ['s', 't'] }],
  [ENTRY, { ask: 'evidence', sentences: ['s'] }],
]

test.each(CANNOT_BE_GIVEN)('misses something that is named to %j in %j', (item, response) => {
  expect(isResponseTo(item, response, SENTENCES)).toBe(false)
})
