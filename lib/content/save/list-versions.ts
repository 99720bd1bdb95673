import type { Disk } from './disk'
import { namesOf } from './keep-version'
import { nodeDisk } from './node-disk'
import { openSavingFolder } from './saving-folder'
import { timeOfVersion } from './version-name'
import { isSlug } from '@/lib/quiz/is-slug'

/** What an article was before it was saved anew. */
export interface KeptVersion {
  readonly version: string
  /** When it was replaced, in milliseconds since 1970. */
  readonly replacedAt: number
}

/** The kept versions of an article, the last one first; none where none can be read. */
export function listVersions(
  directory: string,
  slug: string,
  disk: Disk = nodeDisk,
): readonly KeptVersion[] {
  if (!isSlug(slug)) return []
  try {
    const names = namesOf(openSavingFolder(directory, disk), slug)
    return names.map((version) => ({ version, replacedAt: timeOfVersion(version) })).toReversed()
  } catch {
    return []
  }
}
