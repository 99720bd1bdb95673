import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that its name has either the old bytes or the new ones, also when the power goes; only its owner can
 * read it.
 *
 * @throws what the disk says; the old file is whole then
 */
export function writeWhole(path: string, bytes: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.new`
  try {
    const file = openSync(beside, 'w', 0o600)
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    removeFile(beside)
    throw error
  }
  syncFolder(dirname(path))
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Why it could not be written matters more.
  }
}

/** Makes sure of the names in a folder; systems that cannot do that to a folder do it by themselves. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // Windows opens no folders.
  }
}
