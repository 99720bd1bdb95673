import { expect, test } from 'vitest'
import {
  findStorage,
  listKeys,
  parseJson,
  readText,
  removeText,
  writeText,
} from '@/lib/attempt/device'
import { FakeStorage } from './fake-page'

function blocked(): FakeStorage {
  const storage = new FakeStorage({ a: '1' })
  storage.isBlocked = true
  return storage
}

function refusing(name: string): FakeStorage {
  const storage = new FakeStorage()
  storage.refuses = name
  return storage
}

test('finds no storage on the server', () => {
  expect(findStorage('localStorage')).toBeUndefined()
})

test('lists every key', () => {
  expect(listKeys(new FakeStorage({ a: '1', b: '2' }))).toEqual(['a', 'b'])
})

test('lists no keys of a storage that is blocked, or not there', () => {
  expect(listKeys(blocked())).toEqual([])
  expect(listKeys(undefined)).toEqual([])
})

test('tells an entry that is not there from a storage that cannot be read', () => {
  expect(readText(new FakeStorage(), 'a')).toBeNull()
  expect(readText(blocked(), 'a')).toBeUndefined()
  expect(readText(undefined, 'a')).toBeUndefined()
})

test('writes an entry', () => {
  const storage = new FakeStorage()
  expect(writeText(storage, 'a', '1')).toBe('on')
  expect(storage.texts.get('a')).toBe('1')
})

test.each([
  ['full', 'QuotaExceededError', refusing('QuotaExceededError')],
  ['full', 'NS_ERROR_DOM_QUOTA_REACHED', refusing('NS_ERROR_DOM_QUOTA_REACHED')],
  ['blocked', 'SecurityError', refusing('SecurityError')],
  ['blocked', 'no storage', undefined],
])('says that the device is %s after %s', (saving, _, storage) => {
  expect(writeText(storage, 'a', '1')).toBe(saving)
})

test('leaves what it may not remove', () => {
  const storage = blocked()
  removeText(storage, 'a')
  expect(storage.texts.get('a')).toBe('1')
})

test.each(['', '{', 'undefined', '['.repeat(100_000)])('parses no JSON in broken text', (text) => {
  expect(parseJson(text)).toBeUndefined()
})
