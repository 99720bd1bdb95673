import { expect, test } from 'vitest'
import { boundTries, emptyRecord, presentTry, type Try } from '@/lib/attempt/item-record'
import { entry } from './fake-page'

function tryAt(step: number, verdict: Try['verdict'] = 'incorrect'): Try {
  const earned = verdict === 'correct' ? 1 : 0
  return { step, response: entry('4'), verdict, earned, total: 1, revision: 'R1', mode: 'shown' }
}

test('lets the last try stand', () => {
  const tries = [tryAt(1), tryAt(2)]
  expect(presentTry({ ...emptyRecord('r1', 'shown'), tries })?.step).toBe(2)
})

test('lets a correct try stand, whatever came after it', () => {
  const tries = [tryAt(1), tryAt(2, 'correct'), tryAt(3)]
  expect(presentTry({ ...emptyRecord('r1', 'shown'), tries })?.step).toBe(2)
})

test('has no try that stands before the first', () => {
  expect(presentTry(emptyRecord('r1', 'shown'))).toBeUndefined()
})

test('keeps eight tries as they are', () => {
  const tries = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => tryAt(step))
  expect(boundTries(tries)).toEqual(tries)
})

test('keeps the first try and the last seven of more', () => {
  const tries = Array.from({ length: 40 }, (_, at) => tryAt(at + 1))
  expect(boundTries(tries).map(({ step }) => step)).toEqual([1, 34, 35, 36, 37, 38, 39, 40])
})
