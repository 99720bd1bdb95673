import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limitTries, type TryLimits } from '@/lib/desk/entry/limit-tries'

const LIMITS = { client: { points: 3, duration: 60 }, everybody: { points: 5, duration: 600 } }
const stranger = (key: string) => ({ key, isKnown: false })
const known = (key: string) => ({ key, isKnown: true })

let tries: TryLimits

beforeEach(() => {
  vi.useFakeTimers()
  tries = limitTries(LIMITS)
})
afterEach(() => {
  vi.useRealTimers()
})

async function askTimes(count: number, key: string) {
  for (let time = 0; time < count; time++) await tries.ask(stranger(key))
}

describe('limitTries', () => {
  it('says how many tries a client has left, and then how long it has to wait', async () => {
    expect(await tries.ask(stranger('a'))).toEqual({ status: 'granted', left: 2 })
    expect(await tries.ask(stranger('a'))).toEqual({ status: 'granted', left: 1 })
    expect(await tries.ask(stranger('a'))).toEqual({ status: 'granted', left: 0 })
    expect(await tries.ask(stranger('a'))).toEqual({
      status: 'wait',
      seconds: 60,
      because: 'client',
    })
  })

  it('lets another client try, and the first one again after its wait', async () => {
    await askTimes(4, 'a')
    expect(await tries.ask(stranger('b'))).toMatchObject({ status: 'granted' })
    vi.advanceTimersByTime(61_000)
    expect(await tries.ask(stranger('a'))).toMatchObject({ status: 'granted' })
  })

  it('slows down all clients together', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e']) await tries.ask(stranger(key))
    expect(await tries.ask(stranger('f'))).toEqual({
      status: 'wait',
      seconds: 600,
      because: 'everybody',
    })
  })

  it('does not keep a known device waiting for what others tried, but counts its own', async () => {
    for (const key of ['a', 'b', 'c', 'd', 'e']) await tries.ask(stranger(key))
    for (const left of [2, 1, 0])
      expect(await tries.ask(known('k'))).toEqual({ status: 'granted', left })
    expect(await tries.ask(known('k'))).toMatchObject({ status: 'wait', because: 'client' })
  })

  it('lets one client use up no more than its own share of the tries of all', async () => {
    await askTimes(50, 'a')
    expect(await tries.ask(stranger('b'))).toMatchObject({ status: 'granted' })
    expect(await tries.ask(stranger('c'))).toMatchObject({ status: 'granted' })
    expect(await tries.ask(stranger('d'))).toMatchObject({ status: 'wait', because: 'everybody' })
  })

  it('counts tries that are made at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => tries.ask(stranger('a'))))
    expect(all.filter(({ status }) => status === 'granted')).toHaveLength(3)
  })

  it('forgets the wrong tries of a client that then was right', async () => {
    await askTimes(3, 'a')
    await tries.forgive(stranger('a'))
    expect(await tries.ask(stranger('a'))).toEqual({ status: 'granted', left: 2 })
  })
})
