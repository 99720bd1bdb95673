import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { startChild } from './child-processes.mjs'
import { SERVER } from './next-command.mjs'
import { SetUpProblem } from './set-up-problem.mjs'

/** A folder of thousands of articles on a slow disk takes its time. */
const PATIENCE_MS = 120_000
const EVERY_ADDRESS = ['0.0.0.0', '::']

/**
 * Serves the present build, and waits until it answers.
 *
 * @param {{ contentFolder: string, port: number, host?: string | undefined } &
 *   Pick<import('./child-processes.mjs').ChildSettings, 'env' | 'onOutput'>} settings
 *   `contentFolder` is absolute
 * @returns {Promise<import('./child-processes.mjs').Child>}
 * @throws {SetUpProblem} if it ends before it answers, or never does
 */
export async function startServer({ contentFolder, port, host, env, onOutput }) {
  const server = startChild(process.execPath, [SERVER], {
    env: {
      NODE_ENV: 'production',
      CONTENT_DIR: contentFolder,
      PORT: `${port}`,
      HOSTNAME: host,
      ...env,
    },
    stdio: 'pipe',
    ...(onOutput && { onOutput }),
  })
  const reachable = host === undefined || EVERY_ADDRESS.includes(host) ? '127.0.0.1' : host
  const giveUp = new AbortController()
  const state = await Promise.race([
    answer(port, reachable, giveUp.signal).then(() => 'answers'),
    server.ended.then(() => 'ended'),
    sleep(PATIENCE_MS, 'silent', { signal: giveUp.signal }).catch(() => 'silent'),
  ])
  giveUp.abort()
  if (state === 'answers') return server
  await server.stop()
  throw new SetUpProblem(
    `${server.output().trimEnd()}\nThe app did not start; what it says is above.`,
  )
}

/**
 * Resolves when something answers, whatever it says.
 *
 * @param {number} port
 * @param {string} host
 * @param {AbortSignal} signal
 */
async function answer(port, host, signal) {
  while (!signal.aborted) {
    const isThere = await new Promise((resolve) => {
      http
        .get({ host, port, path: '/', agent: false }, (response) => {
          response.resume()
          response.once('close', () => resolve(true))
        })
        .once('error', () => resolve(false))
    })
    if (isThere) return
    await sleep(100)
  }
}
