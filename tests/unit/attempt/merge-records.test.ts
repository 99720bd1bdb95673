import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyRecord, type ItemRecord, type Try } from '@/lib/attempt/item-record'
import { mergeRecords } from '@/lib/attempt/merge-records'
import { records, recordsOf, responses, SEED } from './arbitraries'
import { entry } from './fake-page'

function tryOf(step: number, text: string, verdict: Try['verdict'] = 'incorrect'): Try {
  const earned = verdict === 'correct' ? 1 : 0
  return { step, response: entry(text), verdict, earned, total: 1, revision: 'R1', mode: 'shown' }
}

function record(step: number, text: string, tries: readonly Try[] = []): ItemRecord {
  return { ...emptyRecord('r1', 'shown'), step, response: entry(text), tries }
}

test('takes the response with more changes behind it', () => {
  expect(mergeRecords(record(4, 'four'), record(2, 'fo')).response).toEqual(entry('four'))
})

test('keeps the tries of both tabs in the order they were made', () => {
  const a = record(5, 'a', [tryOf(2, 'first'), tryOf(5, 'third')])
  const b = record(4, 'b', [tryOf(2, 'first'), tryOf(4, 'second')])
  const texts = mergeRecords(a, b).tries.map(({ response }) => response)
  expect(texts).toEqual([entry('first'), entry('second'), entry('third')])
})

test('keeps two different tries that were made at the same step', () => {
  const merged = mergeRecords(record(2, 'a', [tryOf(2, 'a')]), record(2, 'b', [tryOf(2, 'b')]))
  expect(merged.tries).toHaveLength(2)
})

test('lets a try that was marked again stand once, with its new verdict', () => {
  const old = record(2, 'a', [tryOf(2, 'a')])
  const remarked = record(3, 'a', [tryOf(2, 'a', 'correct')])
  expect(mergeRecords(old, remarked).tries).toEqual([tryOf(2, 'a', 'correct')])
})

test('leaves out tries that the other tab set aside', () => {
  const old = record(2, 'a', [tryOf(2, 'a')])
  const stale = { ...emptyRecord('r1', 'shown'), step: 3, since: 2, stale: entry('a') }
  expect(mergeRecords(old, stale)).toEqual(stale)
})

test('gives the same whichever tab reads first', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a))
    }),
    SEED,
  )
})

test('changes nothing when it is done again', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const merged = mergeRecords(a, b)
      expect(mergeRecords(merged, a)).toEqual(merged)
      expect(mergeRecords(merged, b)).toEqual(merged)
      expect(mergeRecords(merged, merged)).toEqual(merged)
    }),
    SEED,
  )
})

test('gives the same for three tabs in whatever order, as long as no try is too many', () => {
  const few = recordsOf(responses, 2)
  fc.assert(
    fc.property(few, few, few, (a, b, c) => {
      expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)))
    }),
    SEED,
  )
})

test('loses no try that still counts, as long as there are no more than eight', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const { tries, since } = mergeRecords(a, b)
      const steps = new Set([...a.tries, ...b.tries].map(({ step }) => step))
      if (a.tries.length + b.tries.length > 8) return
      for (const step of steps) {
        expect(tries.some((one) => one.step === step)).toBe(step > since)
      }
    }),
    SEED,
  )
})
