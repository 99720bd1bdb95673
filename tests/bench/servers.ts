import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
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

/** The app's own production build, on a content folder. */
export async function serveApp(contentFolder: string): Promise<BenchServer> {
  await buildApp()
  const port = await findFreePort()
  const server = await startServer({ contentFolder, port, host: '127.0.0.1' })
  return { url: `http://127.0.0.1:${String(port)}`, pid: server.pid, stop: () => server.stop() }
}

/** An app of the same Next.js with one empty static page: what everything is held against. */
export async function serveEmptyPage(): Promise<BenchServer> {
  const folder = join(PROJECT_FOLDER, 'tests', 'bench', 'empty-app')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const build = spawnSync(process.execPath, [NEXT, 'build', folder], { env, encoding: 'utf8' })
  if (build.status !== 0)
    throw new Error(`The empty app was not built:\n${build.stdout}${build.stderr}`)
  const port = await findFreePort()
  const args = [NEXT, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1']
  const server = startChild(process.execPath, args, {
    env: { NODE_ENV: 'production' },
    stdio: 'pipe',
  })
  const url = `http://127.0.0.1:${String(port)}`
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, pid: server.pid, stop: () => server.stop() }
}
