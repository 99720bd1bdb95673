import { join } from 'node:path'
import { TAKEN_DOWN, VERSIONS } from '../hidden-folders'
import type { Disk } from './disk'
import { describeFailure, failed, type Failed } from './failed'
import { clearJournal } from './journal'
import { namesOf } from './keep-version'
import { withLock } from './lock'
import { nodeDisk } from './node-disk'
import { isDone } from './is-done'
import { openSavingFolder, refuseName, type SavingFolder } from './saving-folder'
import { versionName } from './version-name'

export type TakenDown = { readonly status: 'taken-down' } | Failed

/**
 * Takes an article out of sight, folder and all, at one stroke. An article that was taken down under the same name
 * before becomes one of its versions. `now` is in milliseconds since 1970.
 */
export async function takeDownArticle(
  directory: string,
  slug: string,
  now: number,
  disk: Disk = nodeDisk,
): Promise<TakenDown> {
  try {
    const folder = openSavingFolder(directory, disk)
    const refused = refuseName(folder, slug, [])
    if (refused !== undefined) return refused
    return await withLock(folder, () => takeDown(folder, slug, now))
  } catch (error) {
    return describeFailure(error, directory)
  }
}

function takeDown(folder: SavingFolder, slug: string, now: number): TakenDown {
  const { disk, real } = folder
  const stuck = clearJournal(folder).left.find((entry) => entry.slug === slug)
  if (stuck !== undefined) return describeFailure(stuck.error, folder.shown)
  const from = join(real, slug)
  const to = join(real, TAKEN_DOWN, slug)
  if (disk.look(from) === undefined) {
    return failed('There is no such article, so nothing was changed. Look at the list again.')
  }
  disk.make(join(real, TAKEN_DOWN))
  if (disk.look(to) !== undefined) keepAsVersion(folder, slug, now)
  disk.rename(from, to)
  isDone(() => disk.sync(join(real, TAKEN_DOWN)))
  isDone(() => disk.sync(real))
  return { status: 'taken-down' }
}

function keepAsVersion(folder: SavingFolder, slug: string, now: number): void {
  const { disk, real } = folder
  const place = join(real, VERSIONS, slug)
  disk.make(join(real, VERSIONS))
  disk.make(place)
  disk.rename(
    join(real, TAKEN_DOWN, slug),
    join(place, versionName(now, namesOf(folder, slug).at(-1))),
  )
  disk.sync(place)
}
