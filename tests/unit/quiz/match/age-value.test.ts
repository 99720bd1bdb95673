import { expect, test } from 'vitest'
import { ageValue, isSameAge } from '@/lib/quiz/match/age-value'
import { readStatement } from '@/lib/quiz/match/read-statement'

test.each([
  ['18 months', 'a year and a half', true],
  ['18 months', '1 year 6 months', true],
  ['2 weeks', '14 days', true],
  ['a fortnight', '2 weeks', true],
  ['1 year', '365 days', false],
  ['4 weeks', '1 month', false],
  ['4', '4 years', true],
  ['4', '4 km', false],
])('%j and %j are the same age: %s', (a, b, same) => {
  const [first, second] = [a, b].map((text) => {
    const [quantity] = readStatement(text, 'en').quantities
    return quantity && ageValue(quantity)
  })
  expect(first !== undefined && second !== undefined && isSameAge(first, second)).toBe(same)
})
