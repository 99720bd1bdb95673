import { expect, test } from 'vitest'
import { wholeDecade, wholeYear, withWholeYear } from '@/lib/quiz/match/short-years'

test.each([
  [23, 2023, 2023],
  [24, 2023, 1924],
  [88, 2023, 1988],
  [0, 1999, 1900],
  [88, undefined, 1988],
  [23, undefined, 2023],
])('%d published in %s is %d', (short, published, year) => {
  expect(wholeYear(short, published)).toBe(year)
})

test.each([
  [6, 2023, 196],
  [2, 2023, 202],
  [2, 2019, 192],
])('the decade %d published in %d is %d', (short, published, decade) => {
  expect(wholeDecade(short, published)).toBe(decade)
  expect(withWholeYear({ shortDecade: short }, published).decade).toBe(decade)
})
