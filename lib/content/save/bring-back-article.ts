import { join } from 'node:path'
import { TAKEN_DOWN } from '../hidden-folders'
import type { Disk } from './disk'
import { describeFailure, failed, type Failed } from './failed'
import { clearJournal } from './journal'
import { withLock } from './lock'
import { nodeDisk } from './node-disk'
import { isDone } from './is-done'
import { openSavingFolder, refuseName } from './saving-folder'

export type BroughtBack =
  | { readonly status: 'brought-back' }
  /** Another article has the name by now. */
  | { readonly status: 'name-taken'; readonly says: string }
  | Failed

/** Shows an article again that was taken down, as it was, at one stroke. */
export async function bringBackArticle(
  directory: string,
  slug: string,
  disk: Disk = nodeDisk,
): Promise<BroughtBack> {
  try {
    const folder = openSavingFolder(directory, disk)
    const refused = refuseName(folder, slug, [])
    if (refused !== undefined) return refused
    return await withLock(folder, (): BroughtBack => {
      clearJournal(folder)
      const from = join(folder.real, TAKEN_DOWN, slug)
      const to = join(folder.real, slug)
      if (disk.look(from) === undefined) {
        return failed('There is no such article, so nothing was changed. Look at the list again.')
      }
      if (disk.look(to) !== undefined) {
        const says = `There is another article at "${slug}" by now. Rename that one first, then bring this one back.`
        return { status: 'name-taken', says }
      }
      disk.rename(from, to)
      isDone(() => disk.sync(folder.real))
      isDone(() => disk.sync(join(folder.real, TAKEN_DOWN)))
      return { status: 'brought-back' }
    })
  } catch (error) {
    return describeFailure(error, directory)
  }
}
