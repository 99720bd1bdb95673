import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { isSlug } from '@/lib/quiz/is-slug'
import { ARTICLE_FILE, QUIZ_FILE } from '../article-files'
import { JOURNAL, TAKEN_DOWN, VERSIONS } from '../hidden-folders'
import type { ContentDirectory } from '../read-article-files'
import type { Disk } from './disk'
import { failed, type Failed } from './failed'

/** A content folder that is saved in. */
export interface SavingFolder extends ContentDirectory {
  readonly disk: Disk
}

/**
 * The content folder as the disk has it, without links.
 *
 * @throws the error of the disk if there is no such folder
 */
export function openSavingFolder(shown: string, disk: Disk): SavingFolder {
  return { shown, real: realpathSync(shown), disk }
}

/** Why nothing may be saved under this name: it is none, or something there is a link that leads elsewhere. */
export function refuseName(
  { real, disk }: SavingFolder,
  slug: string,
  files: readonly string[] = [ARTICLE_FILE, QUIZ_FILE],
): Failed | undefined {
  if (!isSlug(slug)) {
    return failed(
      'This cannot be the last part of an address, so nothing was changed. Use only lower-case letters a to z, digits and single hyphens, at most 80 characters.',
    )
  }
  const folders = [
    JOURNAL,
    VERSIONS,
    TAKEN_DOWN,
    slug,
    join(VERSIONS, slug),
    join(TAKEN_DOWN, slug),
  ]
  const stray =
    folders.find((name) => !isOneOf(disk.look(join(real, name)), 'folder')) ??
    files
      .map((name) => join(slug, name))
      .find((name) => !isOneOf(disk.look(join(real, name)), 'file'))
  return stray === undefined
    ? undefined
    : failed(
        `"${stray.replaceAll('\\', '/')}" in the content folder is a link or something else that cannot be saved to, so nothing was changed. Put an ordinary folder or file in its place.`,
      )
}

function isOneOf(found: ReturnType<Disk['look']>, wanted: 'file' | 'folder'): boolean {
  return found === undefined || found === wanted
}
