import { describe, expect, test } from 'vitest'
import {
  isHundredth,
  isMoney,
  isSameUnit,
  isSmallerUnit,
  readUnits,
  type Units,
} from '@/lib/text/units'

function units(name: string): Units {
  return readUnits(name.split(' '), 0)?.units ?? []
}

describe('readUnits', () => {
  test.each<[words: readonly string[], end: number | undefined]>([
    [['miles', 'per', 'hour'], 3],
    [['miles', 'per', 'week'], 1],
    [['per', 'cent'], 2],
    [['us', '$'], 2],
    [['km', '/', 'h'], 3],
    [['m', '2'], 2],
    [['y', '.', 'o'], 3],
    [['m', '.', 'p', '.', 'h'], 5],
    [['bananas'], undefined],
  ])('takes the longest name in %j', (words, end) => {
    expect(readUnits(words, 0)?.end).toBe(end)
  })
})

describe('isSameUnit', () => {
  test.each<[a: string, b: string, same: boolean]>([
    ['km', 'kilometers', true],
    ['pounds', '£', true],
    ['pounds', 'lbs', true],
    ['£', 'lbs', false],
    ['$', 'usd', true],
    ['usd', 'aud', false],
    ['degrees', 'celsius', true],
    ['celsius', 'fahrenheit', false],
    ['km', 'miles', false],
    ['people', 'persons', true],
  ])('of %j and %j is %j', (a, b, same) => {
    expect(isSameUnit(units(a), units(b))).toBe(same)
  })
})

test('knows money and what completes a larger unit', () => {
  expect(isMoney(units('euros'))).toBe(true)
  expect(isMoney(units('km'))).toBe(false)
  expect(isSmallerUnit(units('hours'), units('minutes'))).toBe(true)
  expect(isSmallerUnit(units('minutes'), units('hours'))).toBe(false)
  expect(isSmallerUnit(units('hours'), units('metres'))).toBe(false)
})

describe('isHundredth', () => {
  test.each<[a: string, b: string, is: boolean]>([
    ['£', 'pence', true],
    ['dollars', 'cents', true],
    ['£', 'cents', false],
    ['euros', 'pence', false],
    ['kg', 'g', false],
  ])('of %j and %j is %j', (a, b, is) => {
    expect(isHundredth(units(a), units(b))).toBe(is)
  })
})
