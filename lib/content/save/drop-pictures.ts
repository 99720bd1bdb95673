import { join } from 'node:path'
import { ARTICLE_FILE } from '../article-files'
import { decodeText } from '../decode-text'
import { findPictureType } from '../picture'
import type { Disk } from './disk'
import type { SavingFolder } from './saving-folder'

/** What `article.md` in a folder says; the empty text if it is not there, `undefined` if it cannot be read. */
export function articleTextIn(disk: Disk, folder: string): string | undefined {
  const path = join(folder, ARTICLE_FILE)
  if (disk.look(path) !== 'file') return ''
  const decoded = decodeText(disk.read(path))
  if (decoded.status === 'empty') return ''
  return decoded.status === 'text' ? decoded.text : undefined
}

/**
 * Removes the pictures of an article that only texts name which are not kept any more. A picture that no text has ever
 * named was put there by hand, and stays; so does every picture where one of the kept texts cannot be read.
 */
export function dropPictures(
  { disk, real }: SavingFolder,
  slug: string,
  dropped: readonly (string | undefined)[],
  kept: readonly (string | undefined)[],
): void {
  if (kept.includes(undefined)) return
  const place = join(real, slug)
  for (const name of disk.list(place)) {
    if (findPictureType(name) === undefined || disk.look(join(place, name)) !== 'file') continue
    const isNamed = (text: string | undefined) => names(text ?? '', name)
    if (dropped.some(isNamed) && !kept.some(isNamed)) disk.remove(join(place, name))
  }
}

/** Whether a text has a name in it anywhere, however it is written there: rather one picture too many is kept. */
function names(text: string, name: string): boolean {
  const written = text.replaceAll('\\', '').replace(/(?:%[0-9a-f]{2})+/gi, decode)
  return fold(written).includes(fold(name))
}

function decode(escaped: string): string {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
