import { expect, it } from 'vitest'
import { sayValue } from '@/components/desk/review/say-value'
import type { FactMark } from '@/lib/review/findings'

it.each([
  ['age', 'four', 'P4Y', '4 years'],
  ['age', 'a month old', 'P1M', '1 month'],
  ['date', 'on Tuesday', '2023-11-14', '14 November 2023'],
  ['date', 'in May', '2023-05', 'May 2023'],
  ['date', 'in the sixties', '196X', undefined],
  ['date', 'one day', '', undefined],
  ['person', 'the Duke', 'Prince Harry', 'Prince Harry'],
  ['person', 'Meghan', 'meghan', undefined],
  ['number', '1,075', '1075', undefined],
  ['number', '3.4 million', '3400000', '3,400,000'],
] as const)('says of %s “%s” with the value %s: %s', (kind, text, value, said) => {
  const mark: FactMark = { id: '0', kind, text, value, start: 0, end: text.length }
  expect(sayValue(mark, 'en-GB')).toBe(said)
})

it('says of a number that is told in two units what it is in one', () => {
  const text = '14 hours and 12 minutes'
  const mark: FactMark = { id: '0', kind: 'number', text, value: '852', unit: 'minute', start: 0, end: 23 } // prettier-ignore
  expect(sayValue(mark, 'en-GB')).toBe('852 minutes')
})
