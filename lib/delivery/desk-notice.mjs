import { setTimeout as sleep } from 'node:timers/promises'

/*
 * What whoever starts the server is told of the desk. It is found out within Next.js, which bundles modules for itself,
 * and printed by the server around it, whose port it has to be printed with; the two meet at a symbol on `globalThis`.
 */
const NOTICE = Symbol.for('dateline.desk.notice')

/** Nobody waits longer for a server that could not say anything of the desk. */
const PATIENCE_MS = 10_000

/** @typedef {{ readonly path: string | undefined, readonly says: string }} DeskNotice */

/**
 * Waits for the notice; to be called before Next.js starts.
 *
 * @returns {Promise<DeskNotice | undefined>}
 */
export function awaitNotice() {
  const told = new Promise((resolve) => Reflect.set(globalThis, NOTICE, resolve))
  return Promise.race([told, sleep(PATIENCE_MS, undefined, { ref: false })])
}

/**
 * Gives the notice to the server that waits for it. `next dev` has no server of ours, so that it is printed at once.
 *
 * @param {DeskNotice | undefined} notice
 */
export function tellNotice(notice) {
  const tell = Reflect.get(globalThis, NOTICE)
  if (typeof tell === 'function') return tell(notice)
  if (notice === undefined) return
  const origin = `http://localhost:${process.env['PORT'] ?? 3000}`
  console.log(writeNotice({ ...notice, path: notice.path && `${origin}${notice.path}` }))
}

/**
 * @param {DeskNotice} notice
 * @returns {string} one line, which `readNotice` reads
 */
export function writeNotice({ path, says }) {
  return path === undefined ? `Desk: ${says}` : `Desk: ${path} ${says}`
}

const LINE = /^Desk: (?:(?<path>\/teach\S*) )?(?<says>.*)$/m

/**
 * The notice among what the server has printed.
 *
 * @param {string} output
 * @returns {DeskNotice | undefined}
 */
export function readNotice(output) {
  const { path, says = '' } = LINE.exec(output)?.groups ?? {}
  return says === '' ? undefined : { path, says }
}
