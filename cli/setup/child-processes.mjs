import { spawn } from 'node:child_process'
import { PROJECT_FOLDER } from './project-folder.mjs'

/** How long a child may take to end by itself. A browser that keeps a connection open delays Next. */
const PATIENCE_MS = 3000

/**
 * @typedef {object} Child
 * @property {Promise<number | undefined>} ended the exit code; undefined if the program could not be
 *   started or was ended by a signal
 * @property {number | undefined} pid undefined if the program could not be started
 * @property {() => string} output what it has written so far, if `stdio` is `pipe`
 * @property {() => Promise<void>} stop ends it, and waits until it has gone
 *
 * @typedef {object} ChildSettings
 * @property {Readonly<Record<string, string | undefined>>} [env] laid over our own environment
 * @property {'inherit' | 'pipe'} [stdio]
 * @property {boolean} [shell]
 * @property {(text: string, stream: 'stdout' | 'stderr') => void} [onOutput]
 */

/** @type {Set<Child>} */
const running = new Set()
let isQuitting = false

/**
 * Starts a program in the project folder. It does not outlive this process.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildSettings} [settings]
 * @returns {Child}
 */
export function startChild(
  command,
  args,
  { env, stdio = 'inherit', shell = false, onOutput } = {},
) {
  // It stays in our process group, so that ending the group ends it even without our help.
  const program = spawn(command, args, {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', stdio, stdio],
    shell,
  })
  const kill = () => program.kill('SIGKILL')
  let output = ''
  for (const stream of /** @type {const} */ (['stdout', 'stderr'])) {
    program[stream]?.setEncoding('utf8').on('data', (text) => {
      output += text
      onOutput?.(text, stream)
    })
  }
  /** @type {Child} */
  const child = {
    pid: program.pid,
    output: () => output,
    ended: new Promise((resolve) => {
      const end = (/** @type {number | undefined} */ exitCode) => {
        running.delete(child)
        process.off('exit', kill)
        resolve(exitCode)
      }
      program.once('close', (code) => end(code ?? undefined))
      program.once('error', () => end(undefined))
    }),
    async stop() {
      program.kill('SIGTERM')
      const force = setTimeout(kill, PATIENCE_MS)
      await child.ended
      clearTimeout(force)
    },
  }
  running.add(child)
  process.once('exit', kill)
  return child
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildSettings & { timeLimitMs?: number }} [settings] out of time, it ends as by a signal
 * @returns {Promise<{ exitCode: number | undefined, output: string }>}
 */
export async function runChild(command, args, { timeLimitMs, ...settings } = {}) {
  const child = startChild(command, args, settings)
  const limit = timeLimitMs === undefined ? undefined : setTimeout(child.stop, timeLimitMs)
  const exitCode = await child.ended
  clearTimeout(limit)
  // While we are quitting, a child that ends is no failure to report: leave the exit to quitOnSignals.
  return isQuitting ? new Promise(() => {}) : { exitCode, output: child.output() }
}

/**
 * Makes Ctrl-C, a closed terminal, a polite kill and the end of the npm that started us end every
 * child first, and then this process.
 */
export function quitOnSignals() {
  for (const [signal, exitCode] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => quit(exitCode))
  }
  // npm hands a kill on to the shell between us, and some shells go without handing it on.
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    quit(143)
  }, 500)
  watch.unref()
}

/** @param {number} exitCode */
async function quit(exitCode) {
  isQuitting = true
  await Promise.all([...running].map((child) => child.stop()))
  process.exit(exitCode)
}
