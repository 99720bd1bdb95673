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
  for (const name of readdirSync(discarded)) {
    const moment = NAME.exec(name)?.groups?.['moment']
    if (moment !== undefined && now - Number(moment) > KEPT_FOR) {
      removeFolder(join(discarded, name))
    }
  }
}

/** Deletes a folder with all in it. What the disk does not let go of stays. */
export function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // It is out of sight, and the next time may do.
  }
}
