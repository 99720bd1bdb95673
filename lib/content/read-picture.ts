import { open, realpath } from 'node:fs/promises'
import { constants } from 'node:fs'
import { join, sep } from 'node:path'
import { isSlug } from '@/lib/quiz/is-slug'
import { findPictureType, type Picture } from './picture'
import type { ContentDirectory } from './read-article-files'

const MOST_BYTES = 20_000_000

/** A picture from an article's own folder; `undefined` if there is none of this name that may be shown. */
export async function readPicture(
  directory: ContentDirectory,
  slug: string,
  name: string,
): Promise<Picture | undefined> {
  const type = findPictureType(name)
  if (type === undefined || !isSlug(slug)) return undefined
  try {
    const path = await realpath(join(directory.real, slug, name))
    if (!path.startsWith(directory.real + sep)) return undefined
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      if (!stats.isFile() || stats.size > MOST_BYTES) return undefined
      return { bytes: new Uint8Array(await handle.readFile()), type }
    } finally {
      await handle.close()
    }
  } catch {
    return undefined
  }
}
