import { expect, test } from 'vitest'
import { fitRecord, withMark, withoutResponse, withResponse } from '@/lib/attempt/change-record'
import { emptyRecord, type ItemRecord } from '@/lib/attempt/item-record'
import { choiceItem, entry, entryItem, evidenceItem, markEntry } from './fake-page'

const EMPTY = emptyRecord('r1', 'shown')
const FOUR = ['four']

function given(text: string, record: ItemRecord = EMPTY): ItemRecord {
  return withResponse(record, entry(text), 'shown')
}

function marked(record: ItemRecord, text: string, revision = 'R1', feedback = 'each' as const) {
  const sent = { response: entry(text), mode: 'shown' } as const
  return withMark(record, sent, markEntry('one', entry(text), FOUR, revision), feedback)
}

test('keeps a response and counts the change', () => {
  expect(given('fo')).toEqual({ ...EMPTY, step: 1, response: entry('fo') })
})

test('forgets why an earlier response could not be marked', () => {
  expect(given('four', { ...EMPTY, retry: 'unreadable' }).retry).toBeUndefined()
})

test('keeps in mind that the article was in view when a response was begun', () => {
  const begun = withResponse(EMPTY, entry('f'), 'shown')
  expect(withResponse(begun, entry('fo'), 'hidden').mode).toBe('shown')
})

test('begins anew from memory after a try with the article in view', () => {
  const tried = marked(given('five'), 'five')
  expect(withResponse(tried, entry('f'), 'hidden').mode).toBe('hidden')
})

test('counts a try that is wrong and leaves the item open', () => {
  const record = marked(given('five'), 'five')
  expect(record.tries).toEqual([
    {
      step: 2,
      response: entry('five'),
      verdict: 'incorrect',
      earned: 0,
      total: 1,
      parts: undefined,
      revision: 'R1',
      mode: 'shown',
    },
  ])
  expect(record.closed).toBeUndefined()
})

test('closes an item that is right', () => {
  expect(marked(given('four'), 'four').closed).toBe(true)
})

test('closes a wrong item of a quiz that is marked at its end', () => {
  const sent = { response: entry('five'), mode: 'shown' } as const
  const mark = markEntry('one', entry('five'), FOUR)
  expect(withMark(given('five'), sent, mark, 'end').closed).toBe(true)
})

test('counts no try for a retry, and says why', () => {
  const record = marked(given('???'), '???')
  expect(record.tries).toEqual([])
  expect(record.retry).toBe('unreadable')
})

test('says nothing of a retry once the pupil has typed on', () => {
  const record = given('four')
  expect(marked(record, '???')).toBe(record)
})

test('counts a try for a response that the pupil has typed on from, and leaves the typing', () => {
  const record = marked(given('four score'), 'four')
  expect(record.response).toEqual(entry('four score'))
  expect(record.tries.map(({ verdict }) => verdict)).toEqual(['correct'])
  expect(record.closed).toBeUndefined()
})

test('sets earlier tries aside when the item turns out to have changed', () => {
  const before = marked(given('five'), 'five', 'R1')
  const record = marked(given('six', before), 'six', 'R2')
  expect(record.tries.map(({ response }) => response)).toEqual([entry('six')])
  expect(record.stale).toEqual(entry('five'))
  expect(record.since).toBe(before.step + 1)
})

test('opens an item for another try and keeps its tries', () => {
  const closed = marked(given('four'), 'four')
  const open = withoutResponse(closed)
  expect(open).toEqual({ ...closed, step: closed.step + 1, response: undefined, closed: undefined })
})

test('takes a record of the item as it is', () => {
  const record = marked(given('four'), 'four')
  expect(fitRecord(record, entryItem('one', 'r1'), [])).toBe(record)
})

test.each([
  ['another stem', entryItem('one', 'r2')],
  ['another way of asking under the same revision', choiceItem('one', 'r1')],
])('makes a response stale that was given to an item with %s', (_, item) => {
  const record = marked(given('four'), 'four')
  expect(fitRecord(record, item, [])).toEqual({
    ...emptyRecord(item.revision, 'shown'),
    step: record.step,
    since: record.step,
    stale: entry('four'),
  })
})

test('makes the last try stale where the controls are empty', () => {
  const record = withoutResponse(marked(given('five'), 'five'))
  expect(fitRecord(record, entryItem('one', 'r2'), []).stale).toEqual(entry('five'))
})

test('has nothing stale where nothing was answered', () => {
  expect(fitRecord(given(' '), entryItem('one', 'r2'), []).stale).toBeUndefined()
})

const PICKED = { ask: 'evidence', sentences: ['s2'] } as const

function picked(): ItemRecord {
  const record = withResponse(EMPTY, PICKED, 'shown')
  return withMark(record, { response: PICKED, mode: 'shown' }, markEntry('one', PICKED, []), 'each')
}

test('takes a picked sentence that left the article out of the controls, and keeps the try', () => {
  const record = picked()
  expect(fitRecord(record, evidenceItem('one'), [{ id: 's1', start: 0, end: 2 }])).toEqual({
    ...record,
    response: undefined,
    stale: PICKED,
  })
})

test('leaves a picked sentence that is still there', () => {
  const record = picked()
  const sentences = [{ id: 's2', start: 0, end: 2 }]
  expect(fitRecord(record, evidenceItem('one'), sentences)).toBe(record)
})

test('leaves a closed item as it was handed in', () => {
  const record = { ...picked(), closed: true } as const
  expect(fitRecord(record, evidenceItem('one'), [])).toBe(record)
})
