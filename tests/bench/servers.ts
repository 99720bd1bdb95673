import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildApp } from '../../cli/setup/build-app.mjs'
import { startChild } from '../../cli/setup/child-processes.mjs'
import { findFreePort } from '../../cli/setup/free-port.mjs'
import { NEXT } from '../../cli/setup/next-command.mjs'
import { PROJECT_FOLDER } from '../../cli/setup/project-folder.mjs'
import { startServer } from '../../cli/setup/start-server.mjs'

export interface BenchServer {
  readonly url: string
  readonly pid: number | undefined
  stop(): Promise<void>
}

/** With a passphrase of its own the app makes none, so that the first `npm start` is the one that prints it. */
export const PASSPHRASE = 'measured by the bench'

/** The app's own production build, on a content folder. */
export async function serveApp(
  contentFolder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  await buildApp()
  const env = { TEACHER_PASSPHRASE: PASSPHRASE, ...more }
  const server = await startServer({ contentFolder, port: 0, host: '127.0.0.1', env })
  return {
    url: `http://127.0.0.1:${String(server.port)}`,
    pid: server.pid,
    stop: () => server.stop(),
  }
}

/**
 * An app of the same Next.js with one empty static page: what everything is held against. It is built outside the
 * project, because Next.js would take the project's proxy and instrumentation for its own.
 */
export async function serveEmptyPage(): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-empty-'))
  await cp(join(PROJECT_FOLDER, 'tests', 'bench', 'empty-app'), folder, { recursive: true })
  await symlink(join(PROJECT_FOLDER, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const build = spawnSync(process.execPath, [NEXT, 'build'], { cwd: folder, env, encoding: 'utf8' })
  if (build.status !== 0) {
    throw new Error(`The empty app was not built:\n${build.stdout}${build.stderr}`)
  }
  const port = await findFreePort()
  const args = [NEXT, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1']
  const server = startChild(process.execPath, args, {
    env: { NODE_ENV: 'production' },
    stdio: 'pipe',
  })
  const url = `http://127.0.0.1:${String(port)}`
  await untilItAnswers(url)
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url, pid: server.pid, stop }
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isThere = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isThere) return
    await setTimeout(100)
  }
  throw new Error(`${url} does not answer`)
}
