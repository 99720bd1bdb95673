import { expect, test } from 'vitest'
import { openArticleDevice } from '@/lib/attempt/article-device'
import { FakeStorage, SLUG } from './fake-page'

const KEY = 'dateline:1:moon-landing:one'
const readNumber = (value: unknown) => (typeof value === 'number' ? value : undefined)

function deviceWith(texts: Readonly<Record<string, string>>) {
  const storage = new FakeStorage(texts)
  const device = openArticleDevice(storage, SLUG)
  return { storage, device, prepared: device.prepare() }
}

test('shows an entry that it has not seen', () => {
  const { device } = deviceWith({ [KEY]: '4' })
  expect(device.look('one', readNumber)).toEqual({ status: 'changed', value: 4 })
})

test('shows an entry once, and again when another tab has changed it', () => {
  const { device, storage } = deviceWith({ [KEY]: '4' })
  device.look('one', readNumber)
  expect(device.look('one', readNumber)).toEqual({ status: 'same' })
  storage.texts.set(KEY, '5')
  expect(device.look('one', readNumber)).toEqual({ status: 'changed', value: 5 })
})

test('does not take its own writing for a change', () => {
  const { device } = deviceWith({})
  device.save('one', '4')
  expect(device.look('one', readNumber)).toEqual({ status: 'same' })
})

test('says that an entry was removed only if it was there', () => {
  const { device, storage } = deviceWith({ [KEY]: '4' })
  device.look('one', readNumber)
  storage.texts.delete(KEY)
  expect(device.look('one', readNumber)).toEqual({ status: 'removed' })
  expect(device.look('two', readNumber)).toEqual({ status: 'same' })
})

test('sets aside what it cannot read, as it was', () => {
  const { device, storage } = deviceWith({ [KEY]: '"fo' })
  expect(device.look('one', readNumber)).toEqual({ status: 'corrupt' })
  expect([...storage.texts]).toEqual([['dateline:aside:1:1:moon-landing:one', '"fo']])
})

test('keeps what was set aside before beside what is set aside now', () => {
  const { device, storage } = deviceWith({ [KEY]: 'a' })
  device.look('one', readNumber)
  storage.texts.set(KEY, 'b')
  device.look('one', readNumber)
  expect([...storage.texts.values()]).toEqual(['a', 'b'])
})

test('leaves what it cannot read where it is on a device with no room aside', () => {
  const storage = new FakeStorage({ [KEY]: 'broken' })
  storage.room = KEY.length + 'broken'.length
  openArticleDevice(storage, SLUG).look('one', readNumber)
  expect([...storage.texts]).toEqual([[KEY, 'broken']])
})

test('saves what waited for room with the next entry that fits', () => {
  const { device, storage } = deviceWith({})
  storage.refuses = 'QuotaExceededError'
  device.save('one', '4')
  expect(device.saving()).toBe('full')
  storage.refuses = undefined
  device.save('two', '5')
  expect(device.saving()).toBe('on')
  expect(storage.texts.get(KEY)).toBe('4')
})

test('lets a small entry in where a large one finds no room', () => {
  const { device, storage } = deviceWith({})
  storage.room = 100
  device.save('one', '4'.repeat(200))
  device.save('two', '5')
  expect(device.saving()).toBe('full')
  expect(storage.texts.get('dateline:1:moon-landing:two')).toBe('5')
})

test('writes nothing over what another tab saved while it had no room itself', () => {
  const { device, storage } = deviceWith({})
  storage.refuses = 'QuotaExceededError'
  device.save('one', '4')
  storage.refuses = undefined
  storage.texts.set(KEY, '6')
  device.look('one', readNumber)
  device.save('two', '5')
  expect(storage.texts.get(KEY)).toBe('6')
})

test('says that a device is blocked', () => {
  const storage = new FakeStorage()
  storage.isBlocked = true
  const device = openArticleDevice(storage, SLUG)
  device.prepare()
  expect(device.saving()).toBe('blocked')
  device.save('one', '4')
  expect(device.saving()).toBe('blocked')
  expect(device.look('one', readNumber)).toEqual({ status: 'same' })
})

test('leaves an article alone that a newer version has written to', () => {
  const texts = { [KEY]: '4', 'dateline:2:moon-landing:two': '{}' }
  const { device, storage } = deviceWith(texts)
  device.save('one', '5')
  device.clear()
  device.dropAttempt()
  expect(device.saving()).toBe('future')
  expect(device.look('one', readNumber)).toEqual({ status: 'same' })
  expect(device.peek('one', readNumber)).toBeUndefined()
  expect(Object.fromEntries(storage.texts)).toEqual(texts)
})

test('takes no notice of what a newer version wrote for another article', () => {
  const { device } = deviceWith({ 'dateline:2:other:one': '{}' })
  expect(device.saving()).toBe('on')
})

test('sets aside an entry of an older version that it does not know', () => {
  const { storage, prepared } = deviceWith({ 'dateline:0:moon-landing:one': '{}' })
  expect(prepared).toEqual({ isCorrupt: true })
  expect([...storage.texts]).toEqual([['dateline:aside:1:0:moon-landing:one', '{}']])
})

test('finds nothing to set aside among entries of its own version', () => {
  const { prepared } = deviceWith({ [KEY]: 'broken' })
  expect(prepared).toEqual({ isCorrupt: false })
})

test('clears one article, with what was set aside of it, and no other', () => {
  const other = { 'dateline:1:moon': '1', 'dateline:1:moon-landing-2:one': '1', theme: 'dark' }
  const { device, storage } = deviceWith({
    ...other,
    [KEY]: '4',
    'dateline:1:moon-landing': '{}',
    'dateline:aside:1:1:moon-landing:one': 'broken',
  })
  device.clear()
  expect(Object.fromEntries(storage.texts)).toEqual(other)
})

test('drops the entry of the attempt and leaves its items', () => {
  const { device, storage } = deviceWith({ [KEY]: '4', 'dateline:1:moon-landing': '{}' })
  device.dropAttempt()
  expect([...storage.texts.keys()]).toEqual([KEY])
})
