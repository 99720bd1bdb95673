import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { finish, tend, work } from '@/lib/content/tend'

/** What the clock says, in milliseconds; steps move it on. */
let now: number

beforeEach(() => {
  now = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate'] })
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** So many steps of so many milliseconds. */
function steps(count: number, milliseconds: number) {
  let left = count
  return {
    left: () => left,
    step() {
      if (left === 0) return false
      left -= 1
      now += milliseconds
      return true
    },
  }
}

describe('work', () => {
  it('goes on until there is nothing left to do, and says so', () => {
    const { step, left } = steps(3, 1)
    expect([work({ step, slice: 10 }), left()]).toEqual([false, 0])
  })

  it('stops when its slice of time is over, and says that there is more', () => {
    const { step, left } = steps(10, 4)
    expect([work({ step, slice: 10 }), left()]).toEqual([true, 7])
  })
})

describe('tend', () => {
  it('does a slice of every chore at each tick, until it is told to stop', () => {
    const [short, long] = [steps(100, 1), steps(100, 1)]
    const stop = tend([
      { step: short.step, slice: 2 },
      { step: long.step, slice: 10 },
    ])
    expect([short.left(), long.left()]).toEqual([100, 100])
    vi.advanceTimersByTime(250)
    expect([short.left(), long.left()]).toEqual([98, 90])
    vi.advanceTimersByTime(250)
    expect([short.left(), long.left()]).toEqual([96, 80])
    stop()
    vi.advanceTimersByTime(1000)
    expect([short.left(), long.left()]).toEqual([96, 80])
  })

  it('rests after hard work, so that it takes no more than a fifth of a processor', () => {
    const { step, left } = steps(10, 100)
    const stop = tend([{ step, slice: 1 }])
    vi.advanceTimersByTime(250)
    vi.advanceTimersByTime(499)
    expect(left()).toBe(9)
    vi.advanceTimersByTime(1)
    expect(left()).toBe(8)
    stop()
  })
})

describe('finish', () => {
  it('does a chore to its end, and lets others in between its slices', async () => {
    const { step, left } = steps(6, 1)
    const { done } = finish({ step, slice: 2 })
    await Promise.resolve()
    vi.advanceTimersToNextTimer()
    expect(left()).toBe(4)
    vi.runAllTimers()
    await done
    expect(left()).toBe(0)
  })

  it('begins only after what it waits for', async () => {
    let begin = () => {}
    const before = new Promise<void>((resolve) => (begin = resolve))
    const { step, left } = steps(2, 1)
    const { done } = finish({ step, slice: 10 }, before)
    vi.runAllTimers()
    expect(left()).toBe(2)
    begin()
    await before
    await Promise.resolve()
    vi.runAllTimers()
    await done
    expect(left()).toBe(0)
  })

  it('ends when it is stopped, with the rest undone', async () => {
    const { step, left } = steps(6, 1)
    const { done, stop } = finish({ step, slice: 2 })
    await Promise.resolve()
    vi.advanceTimersToNextTimer()
    stop()
    vi.runAllTimers()
    await done
    expect(left()).toBe(4)
  })
})
