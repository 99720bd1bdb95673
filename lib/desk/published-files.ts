import { realpathSync } from 'node:fs'
import type { ArticleFiles } from '@/lib/content/article-files'
import { readArticleFiles } from '@/lib/content/read-article-files'
import { versionOnDisk } from '@/lib/content/save/save-article'
import { isSlug } from '@/lib/quiz/is-slug'
import type { Failed } from '@/lib/review/kept'
import type { Manuscript } from '@/lib/review/manuscript'
import { manuscriptOfPublished } from './manuscript-of-published'
import type { WrittenFiles } from './write-manuscript'

/** A published article as it stands on the disk now. */
export interface PublishedFiles {
  readonly files: WrittenFiles
  /** Changes whenever the files do. */
  readonly version: string
}

/** The files of a published article; `failed` where there are none that the desk can change. */
export function readPublished(
  directory: string,
  slug: string,
): ({ readonly status: 'read' } & PublishedFiles) | Failed {
  if (!isSlug(slug)) return { status: 'failed', says: NO_ARTICLE }
  try {
    const real = realpathSync(directory)
    return openPublished(readArticleFiles({ shown: directory, real }, slug))
  } catch {
    return { status: 'failed', says: NO_ARTICLE }
  }
}

/** The same, of files that have been read already. */
export function openPublished(
  files: ArticleFiles,
): ({ readonly status: 'read' } & PublishedFiles) | Failed {
  const { article, quiz } = files
  if (article.status === 'missing') return { status: 'failed', says: NO_ARTICLE }
  const texts = [article, quiz].map(textOf)
  const [first, second] = texts
  if (first === undefined || second === undefined) return { status: 'failed', says: UNREADABLE }
  return {
    status: 'read',
    files: { article: first, quiz: second },
    version: versionOnDisk(files),
  }
}

/** A published article as a manuscript; `failed` where its files cannot be taken apart. */
export function manuscriptOf(
  slug: string,
  { files, version }: PublishedFiles,
  id: string,
): { readonly status: 'read'; readonly manuscript: Manuscript } | Failed {
  const manuscript = manuscriptOfPublished(slug, files, version, id)
  return manuscript === undefined
    ? { status: 'failed', says: UNREADABLE }
    : { status: 'read', manuscript }
}

const NO_ARTICLE = 'There is no such article any more. Look at the list of articles again.'
const UNREADABLE =
  'The files of this article are written in a way that the desk cannot take apart. Mend what the desk’s first page says of them, or publish it anew.'

/** A missing quiz is an empty one; what is no UTF-8 is no text. */
function textOf(file: ArticleFiles['article']): string | undefined {
  if (file.status === 'missing') return ''
  if (file.status !== 'read') return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    return undefined
  }
}
