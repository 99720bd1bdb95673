import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyRecord } from '@/lib/attempt/item-record'
import { entryText, readEntry, readRecord, recordText } from '@/lib/attempt/read-record'
import { records, SEED } from './arbitraries'

const TRY = {
  step: 1,
  response: { ask: 'entry', text: '4' },
  verdict: 'incorrect',
  earned: 0,
  total: 1,
  revision: 'R1',
  mode: 'shown',
}
const RECORD = { ...emptyRecord('r1', 'shown'), tries: [TRY] }

test('reads every record back as it was written', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(readRecord(JSON.parse(recordText(record)))).toEqual(record)
    }),
    SEED,
  )
})

test('reads any JSON as a record of the right shape, or as none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = readRecord(value)
      if (read !== undefined) expect(readRecord(JSON.parse(recordText(read)))).toEqual(read)
    }),
    SEED,
  )
})

test('reads a record with one wrong field as one of the right shape, or as none', () => {
  const fields = [
    'revision',
    'step',
    'since',
    'response',
    'mode',
    'retry',
    'closed',
    'stale',
    'tries',
  ]
  fc.assert(
    fc.property(records, fc.constantFrom(...fields), fc.jsonValue(), (record, field, value) => {
      const read = readRecord({ ...record, [field]: value })
      if (read !== undefined) expect(readRecord(JSON.parse(recordText(read)))).toEqual(read)
    }),
    SEED,
  )
})

test.each([
  ['no revision', { ...RECORD, revision: undefined }],
  ['a step below 0', { ...RECORD, step: -1 }],
  ['a step between two', { ...RECORD, step: 1.5 }],
  ['a step that cannot be counted on from', { ...RECORD, step: 1e300 }],
  ['an unknown mode', { ...RECORD, mode: 'blurred' }],
  ['an unknown reason', { ...RECORD, retry: 'because' }],
  ['a response that is none', { ...RECORD, response: 'four' }],
  ['a stale response that is none', { ...RECORD, stale: { ask: 'entry' } }],
  ['closed that is false', { ...RECORD, closed: false }],
  ['tries that are no list', { ...RECORD, tries: { 0: TRY } }],
  ['a try that is null', { ...RECORD, tries: [TRY, null] }],
  ['a try with a retry verdict', { ...RECORD, tries: [{ ...TRY, verdict: 'retry' }] }],
  ['a try that earned more than there is', { ...RECORD, tries: [{ ...TRY, earned: 2 }] }],
  ['a try out of nothing', { ...RECORD, tries: [{ ...TRY, total: 0 }] }],
  ['a try with points that are a text', { ...RECORD, tries: [{ ...TRY, earned: '0' }] }],
  ['a try with parts that are texts', { ...RECORD, tries: [{ ...TRY, parts: { a: 'yes' } }] }],
  ['a try without its mode', { ...RECORD, tries: [{ ...TRY, mode: undefined }] }],
])('reads no record with %s', (_, value) => {
  expect(readRecord(RECORD)).toEqual(RECORD)
  expect(readRecord(value)).toBeUndefined()
})

test('keeps only the first try and the last seven of a record that has more', () => {
  const tries = Array.from({ length: 100 }, (_, at) => ({ ...TRY, step: at + 1 }))
  const read = readRecord({ ...RECORD, tries })
  expect(read?.tries.map(({ step }) => step)).toEqual([1, 94, 95, 96, 97, 98, 99, 100])
})

test('reads the entry of an attempt back as it was written', () => {
  const attempt = { step: 3, handedIn: true, stage: 'done', mode: 'hidden' } as const
  expect(readEntry(JSON.parse(entryText(attempt)))).toEqual(attempt)
})

test.each([
  ['no step', { handedIn: true, stage: 'done', mode: 'hidden' }],
  ['a stage that is unknown', { step: 3, handedIn: true, stage: 'over', mode: 'hidden' }],
  ['a mode that is unknown', { step: 3, handedIn: true, stage: 'done', mode: 'seen' }],
  ['handedIn that is a text', { step: 3, handedIn: 'yes', stage: 'done', mode: 'hidden' }],
  ['a list', [3, true, 'done', 'hidden']],
])('reads no entry of an attempt with %s', (_, value) => {
  expect(readEntry(value)).toBeUndefined()
})
