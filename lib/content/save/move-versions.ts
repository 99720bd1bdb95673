import { join } from 'node:path'
import { VERSIONS } from '../hidden-folders'
import type { SavingFolder } from './saving-folder'

/** Gives the kept versions of one article to another name; those that this name has already stay with it. */
export function moveVersions({ disk, real }: SavingFolder, from: string, to: string): void {
  const [before, after] = [join(real, VERSIONS, from), join(real, VERSIONS, to)]
  if (disk.look(before) !== 'folder') return
  if (disk.look(after) === undefined) disk.rename(before, after)
  else {
    const taken = new Set(disk.list(after))
    for (const version of disk.list(before)) {
      if (!taken.has(version)) disk.rename(join(before, version), join(after, version))
    }
  }
  disk.sync(join(real, VERSIONS))
}
