import { expect, test } from 'vitest'
import { isAnswered, isSameResponse } from '@/lib/attempt/is-same-response'

test.each([
  ['the same choice', { ask: 'choice', choice: 'a' }, { ask: 'choice', choice: 'a' }],
  [
    'pairs made in another order',
    { ask: 'match', pairs: { a: 'x', b: 'y' } },
    { ask: 'match', pairs: { b: 'y', a: 'x' } },
  ],
  [
    'sentences picked in another order',
    { ask: 'evidence', sentences: ['s', 't'] },
    { ask: 'evidence', sentences: ['t', 's'] },
  ],
  ['two times nothing', undefined, undefined],
] as const)('takes %s for the same', (_, a, b) => {
  expect(isSameResponse(a, b)).toBe(true)
})

test.each([
  ['entries that differ in a space', { ask: 'entry', text: 'a' }, { ask: 'entry', text: 'a ' }],
  ['another order', { ask: 'order', order: ['a', 'b'] }, { ask: 'order', order: ['b', 'a'] }],
  [
    'pairs the other way round',
    { ask: 'match', pairs: { a: 'x', b: 'y' } },
    { ask: 'match', pairs: { a: 'y', b: 'x' } },
  ],
  ['a response and nothing', { ask: 'entry', text: '' }, undefined],
] as const)('tells %s apart', (_, a, b) => {
  expect(isSameResponse(a, b)).toBe(false)
})

test.each([
  [{ ask: 'choice', choice: 'a' }, true],
  [{ ask: 'choice', choice: '' }, false],
  [{ ask: 'entry', text: 'a' }, true],
  [{ ask: 'entry', text: ' \n' }, false],
  [{ ask: 'order', order: ['a'] }, true],
  [{ ask: 'order', order: [] }, false],
  [{ ask: 'match', pairs: { a: 'x' } }, true],
  [{ ask: 'match', pairs: {} }, false],
  [{ ask: 'evidence', sentences: ['s'] }, true],
  [{ ask: 'evidence', sentences: [] }, false],
  [undefined, false],
] as const)('says of %j that it is answered: %s', (response, answered) => {
  expect(isAnswered(response)).toBe(answered)
})
