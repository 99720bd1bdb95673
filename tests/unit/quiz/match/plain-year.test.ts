import { expect, test } from 'vitest'
import { isPlainYear } from '@/lib/quiz/match/plain-year'

test.each<[year: number, passage: string, published: string | undefined, plain: boolean]>([
  [2023, '', '2023-11-15', true],
  [2022, '', '2023-11-15', false],
  [2023, '', undefined, false],
  [1918, 'It ended on 14 November 1918.', '2018-11-14', true],
  [1918, 'On 14 November 1918 and on 14 November 1919 it rained.', undefined, false],
  [1918, 'It began in November 1918.', '2018-11-14', true],
  [1918, 'It was 1918.', undefined, true],
  [1918, 'It was 1918.', '2018-11-14', false],
])('14 November of %d is plain in %j published %j: %s', (year, passage, published, plain) => {
  const reading = { day: 14, month: 11 }
  expect(isPlainYear(reading, year, { passage, published, language: 'en-GB' })).toBe(plain)
})
