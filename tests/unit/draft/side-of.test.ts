import { expect, it } from 'vitest'
import { sideOf } from '@/lib/draft/side-of'

it.each([
  ['2023-11-14', 'past'],
  ['2023-11-15', 'past'],
  ['2023-11-16', 'future'],
  ['2023-10', 'past'],
  ['2023-11', undefined],
  ['2023-12', 'future'],
  ['1998', 'past'],
  ['2023', undefined],
  ['2024', 'future'],
  ['', undefined],
])('puts %s beside an article of 15 November 2023 into the %s', (date, side) => {
  expect(sideOf(date, '2023-11-15')).toBe(side)
})

it('knows no side where nobody knows when the article came out', () => {
  expect(sideOf('2023-11-14', undefined)).toBeUndefined()
})
