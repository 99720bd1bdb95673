import { join } from 'node:path'
import { ARTICLE_FILE, QUIZ_FILE } from '../article-files'
import { VERSIONS } from '../hidden-folders'
import { articleTextIn, dropPictures } from './drop-pictures'
import { makingPath, stage } from './journal'
import type { NamedFile } from './named-file'
import type { SavingFolder } from './saving-folder'
import { isVersionName, versionName } from './version-name'

const MOST_KEPT = 10

/**
 * Keeps what an article is now as a version: its two files, and of its pictures those that are about to be replaced.
 * Returns its name, or `undefined` where the last version is the same or there is nothing to keep.
 */
export function keepVersion(
  folder: SavingFolder,
  slug: string,
  replaced: readonly string[],
  now: number,
): string | undefined {
  const { disk, real } = folder
  const files = [ARTICLE_FILE, QUIZ_FILE, ...replaced].flatMap((name) => {
    const path = join(real, slug, name)
    return disk.look(path) === 'file' ? [{ name, bytes: disk.read(path) }] : []
  })
  const place = join(real, VERSIONS, slug)
  disk.make(join(real, VERSIONS))
  disk.make(place)
  const last = namesOf(folder, slug).at(-1)
  if (files.length === 0 || (last !== undefined && holds(folder, join(place, last), files))) {
    return undefined
  }
  const name = versionName(now, last)
  disk.rename(stage(folder, `${slug}.version`, files), join(place, name))
  disk.sync(place)
  disk.sync(join(real, VERSIONS))
  return name
}

/** Takes back a version that was kept for a save that failed. */
export function forgetVersion(folder: SavingFolder, slug: string, name: string): void {
  const out = makingPath(folder, `${slug}.version`)
  folder.disk.remove(out)
  folder.disk.rename(join(folder.real, VERSIONS, slug, name), out)
  folder.disk.remove(out)
}

/** Lets go of all but the last ten versions, and of the pictures that nothing names any more. */
export function dropOldVersions(folder: SavingFolder, slug: string): void {
  const { disk, real } = folder
  const all = namesOf(folder, slug)
  const old = all.slice(0, -MOST_KEPT)
  if (old.length === 0) return
  const textOf = (name: string) => articleTextIn(disk, join(real, VERSIONS, slug, name))
  const dropped = old.map(textOf)
  const kept = [articleTextIn(disk, join(real, slug)), ...all.slice(-MOST_KEPT).map(textOf)]
  for (const name of old) forgetVersion(folder, slug, name)
  dropPictures(folder, slug, dropped, kept)
}

/** The names of the kept versions, oldest first. */
export function namesOf({ disk, real }: SavingFolder, slug: string): readonly string[] {
  const place = join(real, VERSIONS, slug)
  return disk.look(place) === 'folder' ? disk.list(place).filter(isVersionName) : []
}

function holds({ disk }: SavingFolder, path: string, files: readonly NamedFile[]): boolean {
  return (
    disk.list(path).length === files.length &&
    files.every(({ name, bytes }) => {
      const kept = join(path, name)
      return disk.look(kept) === 'file' && Buffer.from(disk.read(kept)).equals(bytes)
    })
  )
}
