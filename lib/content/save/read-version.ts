import { join } from 'node:path'
import { isSlug } from '@/lib/quiz/is-slug'
import type { ArticleFiles } from '../article-files'
import { VERSIONS } from '../hidden-folders'
import { findPictureType } from '../picture'
import { readArticleFiles } from '../read-article-files'
import type { Disk } from './disk'
import { namesOf } from './keep-version'
import type { NamedFile } from './named-file'
import { nodeDisk } from './node-disk'
import { openSavingFolder, type SavingFolder } from './saving-folder'

/** A kept version with what is needed to bring it back. */
export interface ReadVersion {
  readonly files: ArticleFiles
  /** Those of its pictures that have been replaced since. */
  readonly pictures: readonly NamedFile[]
}

/** A version that `listVersions` names; `undefined` if it is not kept any more. */
export function readVersion(
  directory: string,
  slug: string,
  version: string,
  disk: Disk = nodeDisk,
): ReadVersion | undefined {
  if (!isSlug(slug)) return undefined
  try {
    const folder = openSavingFolder(directory, disk)
    const names = namesOf(folder, slug)
    if (!names.includes(version)) return undefined
    const place = {
      shown: `${directory}/${VERSIONS}/${slug}`,
      real: join(folder.real, VERSIONS, slug),
    }
    const since = names.slice(names.indexOf(version))
    return { files: readArticleFiles(place, version), pictures: picturesOf(folder, slug, since) }
  } catch {
    return undefined
  }
}

/** A version holds the pictures that were replaced together with it: of each, the first that was is the one. */
function picturesOf(
  { disk, real }: SavingFolder,
  slug: string,
  versions: readonly string[],
): readonly NamedFile[] {
  const pictures = new Map<string, NamedFile>()
  for (const version of versions) {
    const place = join(real, VERSIONS, slug, version)
    for (const name of disk.list(place)) {
      if (findPictureType(name) === undefined || pictures.has(name)) continue
      pictures.set(name, { name, bytes: disk.read(join(place, name)) })
    }
  }
  return [...pictures.values()]
}
