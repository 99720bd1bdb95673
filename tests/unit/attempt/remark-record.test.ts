import { expect, test } from 'vitest'
import { withMark, withoutResponse, withResponse } from '@/lib/attempt/change-record'
import { emptyRecord, type ItemRecord } from '@/lib/attempt/item-record'
import { remarkRecord } from '@/lib/attempt/remark-record'
import { entry, markEntry } from './fake-page'

/** A record after these responses were marked by a key of `four`. */
function tried(...texts: readonly string[]): ItemRecord {
  return texts.reduce(
    (record, text) => {
      const sent = { response: entry(text), mode: 'shown' } as const
      const given = withResponse(record, sent.response, sent.mode)
      return withMark(given, sent, markEntry('one', sent.response, ['four']), 'each')
    },
    emptyRecord('r1', 'shown'),
  )
}

function marks(record: ItemRecord, right: readonly string[], revision = 'R1') {
  return record.tries.map((one) => ({
    tried: one,
    marked: markEntry('one', one.response, right, revision),
  }))
}

test('leaves a record alone whose verdicts are the same', () => {
  const record = tried('five', 'four')
  expect(remarkRecord(record, marks(record, ['four']), 'each')).toEqual({ record })
})

test('finds a wrong try right that is accepted now, and closes the item', () => {
  const record = tried('quatre')
  const remarked = remarkRecord(record, marks(record, ['four', 'quatre']), 'each')
  expect(remarked.change).toEqual({ response: entry('quatre'), from: 'incorrect', to: 'correct' })
  expect(remarked.record.closed).toBe(true)
  expect(remarked.record.tries.map(({ verdict, earned }) => [verdict, earned])).toEqual([
    ['correct', 1],
  ])
})

test('puts back an earlier response that is accepted now, in place of a later wrong one', () => {
  const record = tried('quatre', 'five')
  const remarked = remarkRecord(record, marks(record, ['quatre']), 'each').record
  expect(remarked.response).toEqual(entry('quatre'))
  expect(remarked.closed).toBe(true)
  expect(remarked.tries).toHaveLength(2)
})

test('leaves what was typed since, though an earlier response is accepted now', () => {
  const record = withResponse(tried('quatre'), entry('fi'), 'shown')
  const remarked = remarkRecord(record, marks(record, ['quatre']), 'each').record
  expect(remarked.response).toEqual(entry('fi'))
  expect(remarked.closed).toBeUndefined()
})

test('opens an item again whose response is not accepted any more', () => {
  const record = tried('four')
  const remarked = remarkRecord(record, marks(record, ['vier']), 'each')
  expect(remarked.change).toEqual({ response: entry('four'), from: 'correct', to: 'incorrect' })
  expect(remarked.record.closed).toBeUndefined()
})

test('leaves the controls empty that were cleared for another try in a quiz marked at its end', () => {
  const record = withoutResponse(tried('four'))
  const remarked = remarkRecord(record, marks(record, ['vier']), 'end').record
  expect(remarked.response).toBeUndefined()
  expect(remarked.closed).toBeUndefined()
})

test('leaves a try as it was that cannot be marked any more', () => {
  const record = tried('five')
  const unreadable = record.tries.map((one) => ({
    tried: one,
    marked: markEntry('one', entry('???'), []),
  }))
  expect(remarkRecord(record, unreadable, 'each')).toEqual({ record })
})

test('sets the tries aside when the item itself changed', () => {
  const record = tried('five', 'four')
  expect(remarkRecord(record, marks(record, ['four'], 'R2'), 'each')).toEqual({
    record: {
      ...emptyRecord('r1', 'shown'),
      step: record.step + 1,
      since: record.step,
      stale: entry('four'),
    },
  })
})

test('keeps a response that was never sent when the item changed', () => {
  const record = withResponse(tried('five'), entry('fo'), 'shown')
  const { response, stale } = remarkRecord(record, marks(record, ['four'], 'R2'), 'each').record
  expect(response).toEqual(entry('fo'))
  expect(stale).toEqual(entry('five'))
})

test('takes no older answer of the server for a change of a try made since', () => {
  const before = tried('five')
  const old = marks(before, ['four'])
  const record = {
    ...tried('five'),
    tries: tried('five').tries.map((t) => ({ ...t, revision: 'R2' })),
  }
  expect(remarkRecord(record, old, 'each').record).toBe(record)
})

test('has nothing to mark again without a try', () => {
  const record = emptyRecord('r1', 'shown')
  expect(remarkRecord(record, [], 'each')).toEqual({ record })
})
