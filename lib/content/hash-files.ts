import { createHash } from 'node:crypto'
import type { ArticleFiles, FileBytes } from './article-files'
import { findPictureType } from './picture'

/** A short name for what an article's files hold: another name whenever the article could look or check otherwise. */
export function hashFiles({ article, quiz, names }: ArticleFiles): string {
  const hash = createHash('sha256')
  for (const file of [article, quiz]) {
    hash.update(JSON.stringify([file.status, sizeOf(file)]))
    if (file.status === 'read') hash.update(file.bytes)
  }
  hash.update(JSON.stringify(names.filter((name) => findPictureType(name) !== undefined)))
  return hash.digest('base64url').slice(0, 16)
}

/** With the sizes in front, no bytes can move from one file to the other unseen. */
function sizeOf(file: FileBytes): number | string {
  if (file.status === 'read') return file.bytes.length
  return file.status === 'unreadable' ? file.why : 0
}
