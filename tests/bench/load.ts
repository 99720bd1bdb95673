import { Agent, get } from 'node:http'

/** Asks for `url` over and over for so many seconds, with ten connections at once. @returns requests a second */
export async function load(
  url: string,
  seconds: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 })
  const started = performance.now()
  const end = started + seconds * 1000
  let done = 0
  const ask = async (): Promise<void> => {
    while (performance.now() < end) {
      await new Promise<void>((resolve, reject) => {
        get(url, { agent, headers }, (response) => {
          if (response.statusCode !== 200)
            reject(new Error(`${url}: ${String(response.statusCode)}`))
          response.resume().once('end', resolve)
        }).once('error', reject)
      })
      done++
    }
  }
  await Promise.all(Array.from({ length: 10 }, ask))
  agent.destroy()
  return done / ((performance.now() - started) / 1000)
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
