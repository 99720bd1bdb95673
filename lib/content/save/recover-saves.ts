import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { JOURNAL } from '../hidden-folders'
import type { Disk } from './disk'
import { describeFailure, failed, type Failed } from './failed'
import { clearJournal, type ClearedJournal } from './journal'
import { tryWithLock, withLock } from './lock'
import { nodeDisk } from './node-disk'
import { openSavingFolder, type SavingFolder } from './saving-folder'

/** What became of the saves that a crash or a power cut left in the journal. */
export type Recovered =
  /** `finished` are the articles whose saves were put into their places. */
  | { readonly status: 'recovered'; readonly finished: readonly string[] }
  /** Another process is saving; its own saves are not touched. */
  | { readonly status: 'busy' }
  | Failed

const NOTHING: Recovered = { status: 'recovered', finished: [] }

/** Finishes the saves that counted already and drops the rest. Writes nothing where there are none. */
export function recoverSaves(directory: string, disk: Disk = nodeDisk): Recovered {
  try {
    if (!existsSync(directory)) return NOTHING
    const folder = openSavingFolder(directory, disk)
    if (!hasEntries(folder)) return NOTHING
    const cleared = tryWithLock(folder, () => clearJournal(folder))
    return cleared === undefined ? { status: 'busy' } : describe(cleared, directory)
  } catch (error) {
    return describeFailure(error, directory)
  }
}

/** As `recoverSaves`, after waiting for a process that is saving, or was when the power went. */
export async function recoverSavesLater(
  directory: string,
  disk: Disk = nodeDisk,
): Promise<Recovered> {
  try {
    const folder = openSavingFolder(directory, disk)
    return describe(await withLock(folder, () => clearJournal(folder)), directory)
  } catch (error) {
    return describeFailure(error, directory)
  }
}

function hasEntries({ disk, real }: SavingFolder): boolean {
  const journal = join(real, JOURNAL)
  return disk.look(journal) === 'folder' && disk.list(journal).some((name) => !name.startsWith('.'))
}

function describe({ finished, left: [first] }: ClearedJournal, directory: string): Recovered {
  if (first === undefined) return { status: 'recovered', finished }
  const { says } = describeFailure(first.error, directory, 'it is not in its place yet')
  return failed(`A save of "${first.slug}" was cut short. ${says}`)
}
