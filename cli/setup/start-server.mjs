import { setTimeout as sleep } from 'node:timers/promises'
import { startChild } from './child-processes.mjs'
import { SERVER } from './next-command.mjs'
import { SetUpProblem } from './set-up-problem.mjs'

/** A folder of thousands of articles on a slow disk takes its time. */
const PATIENCE_MS = 120_000

/** What lib/delivery/server.mjs prints once it listens. */
const LISTENING = /^Listening on port (?<port>\d+)$/m

/**
 * Serves the present build, and waits until it listens.
 *
 * @param {{ contentFolder: string, port: number, host?: string | undefined } &
 *   Pick<import('./child-processes.mjs').ChildSettings, 'env' | 'onOutput'>} settings
 *   `contentFolder` is absolute; with port 0 the server takes one that is free
 * @returns {Promise<import('./child-processes.mjs').Child & { port: number }>} with the port that it has
 * @throws {SetUpProblem} if it ends before it listens, or never does
 */
export async function startServer({ contentFolder, port, host, env, onOutput }) {
  /** @type {(port: number) => void} */
  let listen
  const listening = new Promise((/** @type {(port: number) => void} */ resolve) => {
    listen = resolve
  })
  const server = startChild(process.execPath, [SERVER], {
    env: {
      NODE_ENV: 'production',
      CONTENT_DIR: contentFolder,
      PORT: `${port}`,
      HOSTNAME: host,
      ...env,
    },
    stdio: 'pipe',
    onOutput(text, stream) {
      const own = LISTENING.exec(server.output())?.groups?.['port']
      if (own !== undefined) listen(Number(own))
      onOutput?.(text, stream)
    },
  })
  const giveUp = new AbortController()
  const taken = await Promise.race([
    listening,
    server.ended.then(() => undefined),
    sleep(PATIENCE_MS, undefined, { signal: giveUp.signal }).catch(() => undefined),
  ])
  giveUp.abort()
  if (taken !== undefined) return { ...server, port: taken }
  await server.stop()
  throw new SetUpProblem(
    `${server.output().trimEnd()}\nThe app did not start; what it says is above.`,
  )
}
