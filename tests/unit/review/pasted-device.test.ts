import { expect, it } from 'vitest'
import { openPastedDevice } from '@/lib/review/pasted-device'
import type { DeviceStore } from '@/lib/review/review-device'

function memory(kept = new Map<string, unknown>()): DeviceStore & { readonly kept: typeof kept } {
  return {
    kept,
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, value),
    remove: async (key) => void kept.delete(key),
  }
}

it.each([
  ['a text', { text: 'Ann Reed, 39, runs.' }],
  ['a text with its headings', { text: 'A move', html: '<h1>A move</h1>' }],
])('has %s again', async (_, pasted) => {
  const store = memory()
  openPastedDevice(store).save(pasted)
  expect(await openPastedDevice(store).load()).toEqual(pasted)
})

it('has the last of several', async () => {
  const store = memory()
  const device = openPastedDevice(store)
  for (const text of ['A', 'A m', 'A move']) device.save({ text })
  await device.load()
  expect(await openPastedDevice(store).load()).toEqual({ text: 'A move' })
})

it('keeps nothing of what has been sent', async () => {
  const store = memory()
  const device = openPastedDevice(store)
  device.save({ text: 'A move' })
  device.save({ text: '' })
  await device.load()
  expect(store.kept.size).toBe(0)
})

it.each([undefined, null, 'A move', { text: '' }, { text: 7 }, { html: '<p>' }])(
  'has nothing where the device has %j',
  async (value) => {
    expect(await openPastedDevice(memory(new Map([['pasted', value]]))).load()).toBeUndefined()
  },
)

it('is silent where the device keeps nothing', async () => {
  const refuse = () => Promise.reject(new Error('blocked'))
  for (const store of [undefined, { read: refuse, write: refuse, remove: refuse }]) {
    const device = openPastedDevice(store)
    device.save({ text: 'A move' })
    expect(await device.load()).toBeUndefined()
  }
})
