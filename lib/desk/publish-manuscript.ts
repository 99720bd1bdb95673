import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPictureType } from '@/lib/content/picture'
import { saveArticle } from '@/lib/content/save/save-article'
import type { Failed } from '@/lib/review/kept'
import type { Manuscript } from '@/lib/review/manuscript'
import { checkManuscript } from './check-manuscript'
import type { Desk } from './edit-published'
import type { GivenPicture, Manuscripts } from './manuscripts/open-manuscripts'
import { renamePublished } from './rename-published'
import { manuscriptOf, openPublished, readPublished } from './published-files'
import { writeOver } from './write-over'

/** What is to be published. */
export interface Publishing {
  readonly id: string
  /** The revision of the manuscript that the teacher has before them. */
  readonly revision: number
  /** The version of the published article that is to be replaced, where it is another than the work began from. */
  readonly over?: string | undefined
}

export type Published =
  | { readonly status: 'published'; readonly slug: string }
  /** The manuscript is another one by now. */
  | { readonly status: 'outdated'; readonly says: string }
  /** The files were changed since the work began; `theirs` is what they hold, and nothing was written. */
  | {
      readonly status: 'changed-since'
      readonly says: string
      readonly theirs?: Manuscript | undefined
      readonly version: string
    }
  | { readonly status: 'gone'; readonly says: string }
  | Failed

/** Publishes a manuscript as it was last kept, and puts it away. */
export async function publishManuscript(
  { id, revision, over }: Publishing,
  desk: Desk,
): Promise<Published> {
  const { directory, manuscripts, now } = desk
  const kept = manuscripts.read(id)
  if (kept.status === 'missing') return { status: 'gone', says: GONE }
  if (kept.status === 'broken') return { status: 'failed', says: kept.says }
  if (kept.revision !== revision) return { status: 'outdated', says: OUTDATED }
  const { manuscript } = kept
  const { changes } = manuscript
  const errors = checkManuscript(manuscript).filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first !== undefined) return { status: 'failed', says: sayErrors(first.says, errors.length) }

  const slug = changes?.slug ?? manuscript.slug
  const isMoving = slug !== manuscript.slug
  if (isMoving && existsSync(join(directory, manuscript.slug))) {
    return { status: 'failed', says: sayTaken(manuscript.slug) }
  }
  const before = changes && readPublished(directory, slug)
  const files = before?.status === 'read' ? before.files : undefined
  const saved = await saveArticle(directory, {
    slug,
    ...writeOver(manuscript, files),
    pictures: wantedPictures(manuscript, manuscripts),
    expects: over ?? changes?.version ?? 'none',
    now,
  })
  switch (saved.status) {
    case 'failed':
      return saved
    case 'changed-since': {
      const { version } = saved
      if (changes === undefined) return { status: 'failed', says: sayTaken(slug) }
      const opened = openPublished(saved.files)
      const theirs = opened.status === 'read' ? manuscriptOf(slug, opened, id) : opened
      return {
        status: 'changed-since',
        says: CHANGED,
        theirs: theirs.status === 'read' ? theirs.manuscript : undefined,
        version,
      }
    }
    case 'saved': {
      const moved = isMoving ? await renamePublished(slug, manuscript.slug, desk) : undefined
      // Publishing once more then changes the link alone.
      if (moved && moved.status !== 'renamed') return { status: 'failed', says: sayNotMoved(moved.says) } // prettier-ignore
      manuscripts.discard(id, now)
      return { status: 'published', slug: manuscript.slug }
    }
  }
}

const GONE =
  'This has been published or discarded already, here or by somebody else. Look at the desk’s first page.'
const OUTDATED =
  'This has been changed since you looked at it, and was not published. Look at it again, then publish it.'
const CHANGED =
  'The article was changed after you began to work on it, and nothing of that was overwritten.'

function sayErrors(first: string, count: number): string {
  return count === 1
    ? `One thing has to be put right first: ${first}`
    : `${String(count)} things have to be put right first. The first is: ${first}`
}

function sayTaken(slug: string): string {
  return `There is an article at “${slug}” already. Choose another end of the link, then publish again.`
}

function sayNotMoved(why: string): string {
  return `The changes are published, but under the link that there was before. ${why}`
}

/** Those that came with the manuscript. The others lie with the article already. */
function wantedPictures(
  { id, pictures }: Manuscript,
  manuscripts: Manuscripts,
): readonly GivenPicture[] {
  return pictures.flatMap(({ name, isWanted }) => {
    if (!isWanted || findPictureType(name) === undefined) return []
    const picture = manuscripts.readPicture(id, name)
    return picture === undefined ? [] : [{ name, bytes: picture.bytes }]
  })
}
