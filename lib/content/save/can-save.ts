import { join } from 'node:path'
import { JOURNAL } from '../hidden-folders'
import type { Disk } from './disk'
import { describeFailure, failed, type Failed } from './failed'
import { nodeDisk } from './node-disk'
import { openSavingFolder, refuseName } from './saving-folder'

export type CanSave = { readonly status: 'ready' } | Failed

// An article with its quiz has some 20 kB, and is written twice; this leaves room for a picture or two.
const ROOM_BYTES = 10_000_000
const PROBE = '.probe'

/**
 * Whether a save would go through as far as can be told without one, so that it can be said before work is lost. With a
 * slug, the folder of that article is tried too, if there is one.
 */
export function canSave(directory: string, slug?: string, disk: Disk = nodeDisk): CanSave {
  try {
    const folder = openSavingFolder(directory, disk)
    const refused = slug === undefined ? undefined : refuseName(folder, slug)
    if (refused !== undefined) return refused
    const { real } = folder
    disk.make(join(real, JOURNAL))
    const isThere = slug !== undefined && disk.look(join(real, slug)) === 'folder'
    for (const place of isThere ? [JOURNAL, slug] : [JOURNAL]) {
      disk.write(join(real, place, PROBE), new Uint8Array(1))
      disk.remove(join(real, place, PROBE))
    }
    if (disk.room(real) >= ROOM_BYTES) return { status: 'ready' }
    return failed(
      'There is hardly any room left on the disk, so an article might not be saved. Make some room on it first.',
    )
  } catch (error) {
    return describeFailure(error, directory, 'nothing can be saved')
  }
}
