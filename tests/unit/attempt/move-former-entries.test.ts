import { expect, test } from 'vitest'
import { moveFormerEntries } from '@/lib/attempt/move-former-entries'
import { FakeStorage } from './fake-page'

function moved(
  texts: Readonly<Record<string, string>>,
  formerly: readonly string[] = ['moon'],
): Readonly<Record<string, string>> {
  const storage = new FakeStorage(texts)
  moveFormerEntries(storage, formerly, 'moon-landing')
  return Object.fromEntries(storage.texts)
}

test('moves the attempt, its items and what was set aside', () => {
  const texts = {
    'dateline:1:moon': '{}',
    'dateline:1:moon:one': '4',
    'dateline:aside:3:1:moon:two': 'broken',
    'dateline:0:moon:old': 'older',
  }
  expect(moved(texts)).toEqual({
    'dateline:1:moon-landing': '{}',
    'dateline:1:moon-landing:one': '4',
    'dateline:aside:1:1:moon-landing:two': 'broken',
    'dateline:0:moon-landing:old': 'older',
  })
})

test('moves from each of several names, the first that has an item', () => {
  const texts = {
    'dateline:1:luna:one': '5',
    'dateline:1:moon:one': '4',
    'dateline:1:moon:two': '2',
  }
  expect(moved(texts, ['moon', 'luna'])).toEqual({
    'dateline:1:moon-landing:one': '5',
    'dateline:1:moon:one': '4',
    'dateline:1:moon-landing:two': '2',
  })
})

test.each<[string, Readonly<Record<string, string>>]>([
  [
    'an item that is there already',
    { 'dateline:1:moon:one': '4', 'dateline:1:moon-landing:one': '5' },
  ],
  ['other articles', { 'dateline:1:moonlight:one': '4', 'dateline:1:sun': '{}' }],
  ['what a newer version wrote', { 'dateline:2:moon:one': '4' }],
  ['what is not of an article', { 'dateline:visit:moon': '1', theme: 'dark' }],
])('leaves %s alone', (_, texts) => {
  expect(moved(texts)).toEqual(texts)
})

test('loses nothing on a device that is full, takes no more, or is blocked', () => {
  const texts = { 'dateline:1:moon:one': '4'.repeat(50), other: 'x'.repeat(100) }
  const full = new FakeStorage(texts)
  full.room = 50 + 100 + 5 + 'dateline:1:moon:one'.length
  moveFormerEntries(full, ['moon'], 'a-much-longer-name-than-that')
  expect(Object.fromEntries(full.texts)).toEqual(texts)

  const blocked = new FakeStorage(texts)
  blocked.isBlocked = true
  moveFormerEntries(blocked, ['moon'], 'moon-landing')
  moveFormerEntries(undefined, ['moon'], 'moon-landing')
  expect(Object.fromEntries(blocked.texts)).toEqual(texts)
})
