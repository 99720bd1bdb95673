import { describe, expect, it } from 'vitest'
import { turnstile } from '@/lib/desk/turnstile'

/** A task that ends when it is told to. */
function task(name: string, log: string[]) {
  let end = (): void => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  const run = async (): Promise<string> => {
    log.push(name)
    await ended
    return name
  }
  return { run, end }
}

describe('a turnstile for two', () => {
  it('lets the third in when one of the first two is done', async () => {
    const log: string[] = []
    const enter = turnstile(2)
    const tasks = ['a', 'b', 'c', 'd'].map((name) => task(name, log))
    const results = tasks.map(({ run }) => enter(run))
    await Promise.resolve()
    expect(log).toEqual(['a', 'b'])
    tasks[1]?.end()
    await results[1]
    await new Promise((resolve) => setImmediate(resolve))
    expect(log).toEqual(['a', 'b', 'c'])
    for (const { end } of tasks) end()
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('goes on after a task that failed', async () => {
    const enter = turnstile(1)
    const failed = enter(() => Promise.reject(new Error('no')))
    const next = enter(() => Promise.resolve('yes'))
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })
})
