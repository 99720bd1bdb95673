import { expect, test } from 'vitest'
import { compareQuantities } from '@/lib/quiz/match/compare-quantities'
import { readStatement } from '@/lib/quiz/match/read-statement'

test.each([
  ['5', '5', 'same'],
  ['£5', '5', 'same'],
  ['5', '£5', 'extra'],
  ['£5', '$5', 'different'],
  ['20%', '0.2', 'same'],
  ['0.2', '20%', 'same'],
  ['5 metres', '5m', 'same'],
  ['5m', '5 million', 'same'],
  ['5m', '5', 'different'],
  ['1 km', '1000 m', 'different'],
  ['5 feet 6 inches', '5 feet', 'different'],
])('to %j %j is %s', (key, response, outcome) => {
  const [ours, theirs] = [key, response].map((text) => readStatement(text, 'en').quantities[0])
  expect(ours && theirs && compareQuantities(ours, theirs)).toBe(outcome)
})
