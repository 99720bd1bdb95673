import { expect, it, vi } from 'vitest'
import { readInThread } from '@/lib/desk/read-in-thread'
import type { ImportThread, ThreadResult } from '@/lib/desk/open-import-thread'

const FILE = { name: 'a.pdf', bytes: new Uint8Array(1) }
const LIMITS = { milliseconds: 1, atMost: 1, megabytes: 1 }
const READ: ThreadResult = { ok: false, says: 'This file is empty.' }

function fakeThreads(...results: readonly (readonly [isUsed: boolean, result: ThreadResult])[]) {
  const left = results.map(([isUsed, result]) => {
    const thread: ImportThread = {
      read: async () => result,
      loadReaders: () => undefined,
      hasEnded: () => result === 'broken-off',
      isHeavy: () => false,
      end: () => undefined,
    }
    return { thread, isUsed }
  })
  const take = vi.fn(() => {
    const next = left.shift()
    if (next === undefined) throw new Error('There are no more threads.')
    return next
  })
  return { take, giveBack: vi.fn(), warm: vi.fn() }
}

it('reads a file once more when a thread that has read others breaks off', async () => {
  const threads = fakeThreads([true, 'broken-off'], [true, 'broken-off'], [false, READ])
  expect(await readInThread(FILE, LIMITS, threads)).toEqual(READ)
  expect(threads.giveBack).toHaveBeenCalledTimes(3)
})

it.each([
  ['breaks off a thread that has read nothing else', [false, 'broken-off']],
  ['takes too much', [true, 'too-much']],
] as const)('has one try for a file that %s', async (_, outcome) => {
  const threads = fakeThreads(outcome)
  expect(await readInThread(FILE, LIMITS, threads)).toBe(outcome[1])
})
