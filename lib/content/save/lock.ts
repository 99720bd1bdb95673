import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { JOURNAL } from '../hidden-folders'
import { errorCode } from './error-code'
import type { SavingFolder } from './saving-folder'

const LOCK = '.lock'
// A save takes some tens of milliseconds; one that takes five seconds on another computer has come to grief.
const PAUSE_MS = 50
const PATIENCE = 100

/**
 * Does `work` while no other process saves in the same folder. `work` is done at one stroke, so two saves of the same
 * process never meet.
 *
 * @throws what `work` throws, or the error of the disk if it cannot be written to
 */
export async function withLock<Done>(folder: SavingFolder, work: () => Done): Promise<Done> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    if (takeLock(folder)) return workLocked(folder, work)
    await wait(PAUSE_MS)
  }
  // Whoever holds it on another computer has had its time.
  folder.disk.remove(lockOf(folder))
  takeLock(folder)
  return workLocked(folder, work)
}

/** As `withLock`, at once or not at all: `undefined` if another process is saving. */
export function tryWithLock<Done>(folder: SavingFolder, work: () => Done): Done | undefined {
  return takeLock(folder) ? workLocked(folder, work) : undefined
}

function workLocked<Done>(folder: SavingFolder, work: () => Done): Done {
  try {
    return work()
  } finally {
    try {
      folder.disk.remove(lockOf(folder))
    } catch {
      // It names a process that is known to have done its work, or will be gone: the next save passes over it.
    }
  }
}

function takeLock(folder: SavingFolder): boolean {
  folder.disk.make(join(folder.real, JOURNAL))
  for (const isLast of [false, true]) {
    try {
      folder.disk.create(lockOf(folder), `${hostname()} ${process.pid}`)
      return true
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
      if (isLast || !isLeftBehind(folder)) return false
      folder.disk.remove(lockOf(folder))
    }
  }
  return false
}

/** Whether the lock is of a process of this computer that is gone, or of an earlier one with our own number. */
function isLeftBehind(folder: SavingFolder): boolean {
  const [host, pid = ''] = holderOf(folder).split(' ')
  // The power went before the name was on the disk.
  if (host === '') return true
  if (host !== hostname()) return false
  if (Number(pid) === process.pid) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return errorCode(error) === 'ESRCH'
  }
}

function holderOf(folder: SavingFolder): string {
  try {
    return new TextDecoder().decode(folder.disk.read(lockOf(folder)))
  } catch {
    return ''
  }
}

function lockOf({ real }: SavingFolder): string {
  return join(real, JOURNAL, LOCK)
}
