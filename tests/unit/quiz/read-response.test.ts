import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readResponse } from '@/lib/quiz/read-response'
import { responses, SEED } from '../attempt/arbitraries'

test.each([
  ['a choice without its id', { ask: 'choice' }],
  ['a choice whose id is a number', { ask: 'choice', choice: 3 }],
  ['an entry without text', { ask: 'entry', choice: 'a' }],
  ['an order of numbers', { ask: 'order', order: [1, 2] }],
  ['an order that is a text', { ask: 'order', order: 'ab' }],
  ['pairs that are a list', { ask: 'match', pairs: ['a', 'b'] }],
  ['a pair without its right side', { ask: 'match', pairs: { a: 'b', c: null } }],
  ['sentences that are missing', { ask: 'evidence' }],
  ['an unknown way of asking', { ask: 'essay', text: 'a' }],
  ['a list', []],
  ['nothing', null],
])('reads no response in %s', (_, value) => {
  expect(readResponse(value)).toBeUndefined()
})

test('leaves out fields that do not belong', () => {
  expect(readResponse({ ask: 'entry', text: 'four', verdict: 'correct' })).toEqual({
    ask: 'entry',
    text: 'four',
  })
})

test('keeps a left id called __proto__ as one of the pairs', () => {
  const read = readResponse(JSON.parse('{"ask":"match","pairs":{"__proto__":"b"}}'))
  expect(JSON.stringify(read)).toBe('{"ask":"match","pairs":{"__proto__":"b"}}')
})

test('reads every response back as it was', () => {
  fc.assert(
    fc.property(responses, (response) => {
      expect(readResponse(JSON.parse(JSON.stringify(response)))).toEqual(response)
    }),
    SEED,
  )
})
