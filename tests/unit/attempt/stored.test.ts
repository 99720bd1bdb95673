import { expect, test } from 'vitest'
import { deleteEverything, listStored } from '@/lib/attempt/stored'
import { FakeStorage } from './fake-page'

const OURS = {
  'dateline:1:moon': '{}',
  'dateline:1:moon:one': '{}',
  'dateline:2:king:one': '{}',
  'dateline:aside:1:1:moon:two': 'broken',
  'dateline:visit:moon': '1',
}

test('lists each article once, with its items and what was set aside', () => {
  expect(listStored(new FakeStorage({ ...OURS, theme: 'dark' }))).toEqual([
    { slug: 'king', items: 1, aside: 0 },
    { slug: 'moon', items: 1, aside: 1 },
  ])
})

test('lists nothing of an empty device or a blocked one', () => {
  expect(listStored(new FakeStorage())).toEqual([])
  expect(listStored(undefined)).toEqual([])
})

test('deletes all that is ours and nothing else', () => {
  const storage = new FakeStorage({ ...OURS, theme: 'dark', 'datelines:1:moon': 'x' })
  expect(deleteEverything(storage)).toBe(true)
  expect([...storage.texts.keys()]).toEqual(['theme', 'datelines:1:moon'])
})

test('says that nothing could be deleted on a blocked device', () => {
  const storage = new FakeStorage(OURS)
  storage.isBlocked = true
  expect(deleteEverything(storage)).toBe(false)
  expect(deleteEverything(undefined)).toBe(false)
})
