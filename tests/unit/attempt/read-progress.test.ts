import { expect, test } from 'vitest'
import { withMark, withResponse } from '@/lib/attempt/change-record'
import { emptyRecord } from '@/lib/attempt/item-record'
import { entryText, recordText } from '@/lib/attempt/read-record'
import { readProgress } from '@/lib/attempt/read-progress'
import { entry, FakeStorage, markEntry } from './fake-page'

const typed = withResponse(emptyRecord('r1', 'shown'), entry('four'), 'shown')
const sent = { response: entry('four'), mode: 'shown' } as const
const right = withMark(typed, sent, markEntry('a', entry('four'), ['four']), 'each')
const wrong = withMark(typed, sent, markEntry('a', entry('four'), []), 'each')

test('counts what was answered, tried and earned in each article', () => {
  const storage = new FakeStorage({
    'dateline:1:moon:a': recordText(typed),
    'dateline:1:moon:b': recordText(right),
    'dateline:1:moon:c': recordText(wrong),
    'dateline:1:king': entryText({ step: 1, handedIn: true, stage: 'done', mode: 'shown' }),
    'dateline:1:king:a': recordText(typed),
  })
  expect(readProgress(storage, ['moon', 'king', 'sea'])).toEqual(
    new Map([
      ['moon', { answered: 3, tried: 2, earned: 1, handedIn: false }],
      ['king', { answered: 1, tried: 0, earned: 0, handedIn: true }],
    ]),
  )
})

test.each([
  ['another article', 'dateline:1:sun:a', recordText(typed)],
  ['another version', 'dateline:2:moon:a', recordText(typed)],
  ['another app', 'moon:a', recordText(typed)],
  ['an entry that is broken', 'dateline:1:moon:a', '{'],
  ['an item without a response', 'dateline:1:moon:a', recordText(emptyRecord('r1', 'shown'))],
])('finds no progress in %s, and leaves it', (_, key, text) => {
  const storage = new FakeStorage({ [key]: text })
  expect(readProgress(storage, ['moon'])).toEqual(new Map())
  expect([...storage.texts]).toEqual([[key, text]])
})

test('reads only what belongs to an article that is asked for, however many there are', () => {
  const storage = new FakeStorage({
    'dateline:1:moon:a': recordText(typed),
    'dateline:1:sun:a': recordText(typed),
  })
  readProgress(storage, ['moon', ...Array.from({ length: 5000 }, (_, at) => `article-${at}`)])
  expect(storage.reads).toBe(1)
})

test('finds no progress on a device that is blocked', () => {
  const storage = new FakeStorage({ 'dateline:1:moon:a': recordText(typed) })
  storage.isBlocked = true
  expect(readProgress(storage, ['moon'])).toEqual(new Map())
  expect(readProgress(undefined, ['moon'])).toEqual(new Map())
})
