import type { Disk } from './disk'
import { failed } from './failed'
import { nodeDisk } from './node-disk'
import { readVersion } from './read-version'
import { saveArticle, type Saved } from './save-article'

/** A kept version, and what the article is while it is asked for. */
export interface BringingBack {
  readonly slug: string
  readonly version: string
  readonly expects: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Saves a kept version as what the article is from now on; what it is at present is kept as a version in turn. */
export function bringBackVersion(
  directory: string,
  { slug, version, expects, now }: BringingBack,
  disk: Disk = nodeDisk,
): Promise<Saved> {
  const kept = readVersion(directory, slug, version, disk)
  if (kept === undefined) {
    return Promise.resolve(
      failed('This version is not kept any more, so nothing was changed. Choose another one.'),
    )
  }
  const { article, quiz } = kept.files
  if (article.status !== 'read' || quiz.status !== 'read') {
    return Promise.resolve(
      failed('This version has no article or no quiz, so nothing was changed. Choose another one.'),
    )
  }
  const { pictures } = kept
  const saving = { slug, article: article.bytes, quiz: quiz.bytes, pictures, expects, now }
  return saveArticle(directory, saving, disk)
}
