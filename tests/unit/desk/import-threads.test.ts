import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepImportThreads } from '@/lib/desk/import-threads'

const IDLE_MS = 1000

/** A thread that reads nothing and counts what it is asked for. */
function fakeThread() {
  let ended = false
  return {
    read: vi.fn(),
    loadReaders: vi.fn(),
    hasEnded: () => ended,
    isHeavy: vi.fn(() => false),
    end: () => {
      ended = true
    },
  }
}

function keepFakes() {
  const opened: ReturnType<typeof fakeThread>[] = []
  const open = () => {
    const thread = fakeThread()
    opened.push(thread)
    return thread
  }
  return { opened, threads: keepImportThreads(open, IDLE_MS) }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('opens no thread before one is asked for', () => {
  expect(keepFakes().opened).toEqual([])
})

it('gives a thread to the next file', () => {
  const { threads, opened } = keepFakes()
  const { thread, isUsed } = threads.take()
  threads.giveBack(thread)
  expect([isUsed, threads.take()]).toEqual([false, { thread, isUsed: true }])
  expect(opened).toHaveLength(1)
})

it('gives two files that come at once a thread each', () => {
  const { threads } = keepFakes()
  expect(threads.take().thread).not.toBe(threads.take().thread)
})

it('gives no thread that has ended', () => {
  const { threads } = keepFakes()
  const [before, after] = [threads.take().thread, threads.take().thread]
  before.end()
  threads.giveBack(before)
  threads.giveBack(after)
  after.end()
  const { thread, isUsed } = threads.take()
  expect([before, after]).not.toContain(thread)
  expect(isUsed).toBe(false)
})

it('ends a thread that has come to hold much', () => {
  const { threads, opened } = keepFakes()
  const { thread } = threads.take()
  opened[0]?.isHeavy.mockReturnValue(true)
  threads.giveBack(thread)
  expect(thread.hasEnded()).toBe(true)
  expect(threads.take().thread).not.toBe(thread)
})

it('ends its threads when no file has come for a while', () => {
  const { threads } = keepFakes()
  const { thread } = threads.take()
  threads.giveBack(thread)
  vi.advanceTimersByTime(IDLE_MS - 1)
  expect(thread.hasEnded()).toBe(false)
  vi.advanceTimersByTime(1)
  expect(thread.hasEnded()).toBe(true)
})

it('makes one thread ready, once', () => {
  const { threads, opened } = keepFakes()
  threads.warm()
  threads.warm()
  expect(opened).toHaveLength(1)
  expect(opened[0]?.loadReaders).toHaveBeenCalledOnce()
  expect(threads.take()).toEqual({ thread: opened[0], isUsed: false })
})
