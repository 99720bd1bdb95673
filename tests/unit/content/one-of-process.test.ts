import { afterEach, expect, it, vi } from 'vitest'
import { oneOfProcess } from '@/lib/content/one-of-process'

const NAME = 'test.one-of-process'

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for(`dateline.${NAME}`))
})

it('makes a value at first use, and gives the same afterwards', () => {
  const make = vi.fn(() => ({ made: true }))
  const first = oneOfProcess(NAME, make)
  expect(oneOfProcess(NAME, make)).toBe(first)
  expect(make).toHaveBeenCalledOnce()
})

it('gives every copy of its own code the same value', async () => {
  const value = oneOfProcess(NAME, () => ({}))
  vi.resetModules()
  const copy = await import('@/lib/content/one-of-process')
  expect(copy.oneOfProcess).not.toBe(oneOfProcess)
  expect(copy.oneOfProcess(NAME, () => ({}))).toBe(value)
})
