import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const DISCARDED = '.discarded'
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000
/** `<id>.<moment>`, the moment in milliseconds since 1970. */
const NAME = /^[a-z0-9]+\.(?<moment>\d{1,16})$/

/**
 * Moves the folder `id` out of sight, and deletes those that were moved more than thirty days ago.
 *
 * @throws what the disk says if it cannot be moved
 */
export function discardFolder(directory: string, id: string, now: number): void {
  const discarded = join(directory, DISCARDED)
  mkdirSync(discarded, { recursive: true, mode: 0o700 })
  renameSync(join(directory, id), join(discarded, `${id}.${now}`))
  for (const name of namesIn(discarded)) {
    if (now - momentOf(name) > KEPT_FOR) removeFolder(join(discarded, name))
  }
}

/**
 * Moves the folder `id` back, as it was when it was last discarded; false if it is not there.
 *
 * @throws what the disk says if it cannot be moved
 */
export function restoreFolder(directory: string, id: string): boolean {
  const discarded = join(directory, DISCARDED)
  const last = namesIn(discarded)
    .filter((name) => name.startsWith(`${id}.`) && NAME.test(name))
    .toSorted((a, b) => momentOf(a) - momentOf(b))
    .at(-1)
  if (last === undefined) return false
  renameSync(join(discarded, last), join(directory, id))
  return true
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function momentOf(name: string): number {
  return Number(NAME.exec(name)?.groups?.['moment'] ?? NaN)
}

/** Deletes a folder with all in it. What the disk does not let go of stays. */
export function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // It is out of sight, and the next time may do.
  }
}
