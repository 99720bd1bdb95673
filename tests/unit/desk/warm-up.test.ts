import { beforeEach, expect, it, vi } from 'vitest'
import type { lookThrough } from '@/lib/desk/find-in'

const looked = vi.hoisted(() => vi.fn())

vi.mock('@/lib/desk/find-in', async (original) => {
  const actual = await original<{ readonly lookThrough: typeof lookThrough }>()
  looked.mockImplementation(actual.lookThrough)
  return { ...actual, lookThrough: looked }
})

beforeEach(() => {
  vi.resetModules()
  looked.mockClear()
})

it('looks through a text that has something of each kind in it', async () => {
  const { warmUp } = await import('@/lib/desk/warm-up')
  warmUp()
  const [result] = looked.mock.results
  const kinds = new Set(result?.value.marks.map(({ kind }: { kind: string }) => kind))
  expect([...kinds].toSorted()).toEqual(['age', 'date', 'number', 'person', 'place', 'quote'])
  expect(result?.value.proposals.length).toBeGreaterThan(5)
})

it('does so once', async () => {
  const { warmUp } = await import('@/lib/desk/warm-up')
  warmUp()
  warmUp()
  expect(looked).toHaveBeenCalledOnce()
})
