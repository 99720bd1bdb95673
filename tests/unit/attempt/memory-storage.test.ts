import { expect, it } from 'vitest'
import { createMemoryStorage } from '@/lib/attempt/memory-storage'

it('keeps texts by their keys for as long as it is there', () => {
  const storage = createMemoryStorage()
  storage.setItem('a', '1')
  storage.setItem('b', '2')
  storage.setItem('a', '3')
  expect(storage.length).toBe(2)
  expect([storage.key(0), storage.key(1), storage.key(2)]).toEqual(['a', 'b', null])
  expect(storage.getItem('a')).toBe('3')
  storage.removeItem('a')
  expect(storage.getItem('a')).toBeNull()
})

it('shares nothing with another', () => {
  createMemoryStorage().setItem('a', '1')
  expect(createMemoryStorage().getItem('a')).toBeNull()
})
