import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startServer } from '../../cli/setup/start-server.mjs'
import { PASSPHRASE } from './teacher'

/** A server of its own on a folder of articles of its own, which a test may change as it runs. */
export type ServedContent = {
  /** Without a slash at the end. */
  readonly url: string
  /** The absolute path of the folder. */
  readonly folder: string
  /** The absolute path of the folder that the teacher's desk keeps its own things in. */
  readonly deskFolder: string
  /** Writes a file, with the folders that it needs. `path` is relative to the folder. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): Promise<void>
  /** What the server has written to its log so far. */
  log(): string
  /** Ends the server, so that it cannot be reached; both folders stay. */
  halt(): Promise<void>
  /** Starts it again after that, at the same address. */
  resume(): Promise<void>
  /** Ends the server and removes both folders. */
  stop(): Promise<void>
}

/**
 * Serves the present build on a temporary folder that holds these files: path to text. The desk has a temporary folder
 * too, and the passphrase of teacher.ts, unless `env` says otherwise.
 */
export async function serveContent(
  files: Readonly<Record<string, string | Uint8Array>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ServedContent> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-content-'))
  const deskFolder = await mkdtemp(join(tmpdir(), 'dateline-desk-'))
  async function write(path: string, content: string | Uint8Array) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const remove = (path: string) => rm(join(folder, path), { recursive: true, force: true })

  for (const [path, content] of Object.entries(files)) await write(path, content)
  const start = (port: number) =>
    startServer({
      contentFolder: folder,
      port,
      host: '127.0.0.1',
      env: { DESK_DIR: deskFolder, TEACHER_PASSPHRASE: PASSPHRASE, ...env },
    })
  let server = await start(0)
  let earlierLog = ''
  return {
    url: `http://127.0.0.1:${server.port}`,
    folder,
    deskFolder,
    write,
    remove,
    log: () => earlierLog + server.output(),
    halt: () => server.stop(),
    async resume() {
      earlierLog += server.output()
      server = await start(server.port)
    },
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
      await rm(deskFolder, { recursive: true, force: true })
    },
  }
}
