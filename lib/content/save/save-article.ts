import { join } from 'node:path'
import { ARTICLE_FILE, QUIZ_FILE, type ArticleFiles } from '../article-files'
import { hashFiles } from '../hash-files'
import { findPictureType } from '../picture'
import { readArticleFiles } from '../read-article-files'
import type { Disk } from './disk'
import { describeFailure, failed, type Failed } from './failed'
import { carryOut, clearJournal, decide, makingPath, prepare, stage, drop } from './journal'
import { dropOldVersions, forgetVersion, keepVersion } from './keep-version'
import { withLock } from './lock'
import type { NamedFile } from './named-file'
import { nodeDisk } from './node-disk'
import { isDone } from './is-done'
import { openSavingFolder, refuseName, type SavingFolder } from './saving-folder'

/** What an article's folder is to hold. */
export interface Saving {
  readonly slug: string
  /** article.md as text, or byte for byte. */
  readonly article: string | Uint8Array
  readonly quiz: string | Uint8Array
  /** Put beside them; other pictures that stand there stay. */
  readonly pictures: readonly NamedFile[]
  /** The version that the work began from, as `versionOnDisk` tells it; `none` for an article that is new. */
  readonly expects: string
  /** Milliseconds since 1970. */
  readonly now: number
}

export type Saved =
  | { readonly status: 'saved'; readonly version: string }
  /** Somebody else has saved in the meantime; nothing was written. `files` is what they left. */
  | { readonly status: 'changed-since'; readonly version: string; readonly files: ArticleFiles }
  | Failed

// As much as a picture that is sent to a reader may have.
const MOST_PICTURE_BYTES = 20_000_000

/**
 * Writes an article and its quiz, both or neither, also if the power goes in between. What they were before is kept as
 * a version. Saving what is there already changes nothing and counts as saved.
 */
export async function saveArticle(
  directory: string,
  saving: Saving,
  disk: Disk = nodeDisk,
): Promise<Saved> {
  const { slug } = saving
  const pictures = refusePictures(saving.pictures)
  if (pictures !== undefined) return pictures
  try {
    const folder = openSavingFolder(directory, disk)
    const names = [ARTICLE_FILE, QUIZ_FILE, ...saving.pictures.map(({ name }) => name)]
    const refused = refuseName(folder, slug, names)
    if (refused !== undefined) return refused
    return await withLock(folder, () => saveLocked(folder, saving))
  } catch (error) {
    return describeFailure(error, directory)
  }
}

/** What names the files of an article as they are now; `none` if it has neither of its two. */
export function versionOnDisk(files: ArticleFiles): string {
  const isThere = files.article.status !== 'missing' || files.quiz.status !== 'missing'
  return isThere ? hashFiles(files) : 'none'
}

function saveLocked(folder: SavingFolder, saving: Saving): Saved {
  const { slug, expects } = saving
  const stuck = clearJournal(folder).left.find((entry) => entry.slug === slug)
  if (stuck !== undefined) return describeFailure(stuck.error, folder.shown)
  const changed = changedFiles(folder, saving)
  const files = readArticleFiles(folder, slug)
  const version = versionOnDisk(files)
  if (changed.length === 0) return { status: 'saved', version }
  if (version !== expects) return { status: 'changed-since', version, files }
  if (folder.disk.look(join(folder.real, slug)) === undefined) saveNew(folder, slug, changed)
  else replace(folder, slug, changed, saving.now)
  return { status: 'saved', version: versionOnDisk(readArticleFiles(folder, slug)) }
}

/** A new article appears at one stroke, with its folder. */
function saveNew(folder: SavingFolder, slug: string, files: readonly NamedFile[]): void {
  const { disk, real } = folder
  try {
    disk.rename(stage(folder, slug, files), join(real, slug))
  } catch (error) {
    isDone(() => disk.remove(makingPath(folder, slug)))
    throw error
  }
  isDone(() => disk.sync(real))
}

function replace(
  folder: SavingFolder,
  slug: string,
  files: readonly NamedFile[],
  now: number,
): void {
  const pictures = files.map(({ name }) => name).filter((name) => findPictureType(name))
  let version: string | undefined
  try {
    version = keepVersion(folder, slug, pictures, now)
    prepare(folder, { slug, files })
    decide(folder, slug)
  } catch (error) {
    // What stays behind counts for nothing, and the next save or start clears it away.
    const kept = version
    isDone(() => drop(folder, { slug, files }))
    isDone(() => kept !== undefined && forgetVersion(folder, slug, kept))
    throw error
  }
  // Where this fails, it counts and is read from the journal; the next save or start puts it into its place.
  isDone(() => {
    carryOut(folder, slug, true)
    dropOldVersions(folder, slug)
  })
}

/** The files that are not there yet as they are to be. */
function changedFiles(
  { disk, real }: SavingFolder,
  { slug, article, quiz, pictures }: Saving,
): readonly NamedFile[] {
  const files = [
    { name: ARTICLE_FILE, bytes: toBytes(article) },
    { name: QUIZ_FILE, bytes: toBytes(quiz) },
    ...pictures,
  ]
  return files.filter(({ name, bytes }) => {
    const path = join(real, slug, name)
    return disk.look(path) === undefined || !Buffer.from(disk.read(path)).equals(bytes)
  })
}

function toBytes(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}

function refusePictures(pictures: readonly NamedFile[]): Failed | undefined {
  const unnamed = pictures.find(({ name }) => findPictureType(name) === undefined)
  if (unnamed !== undefined) {
    return failed(
      `"${unnamed.name}" cannot be the name of a picture, so nothing was changed. Use letters, digits, spaces and hyphens, and png, jpg, jpeg, webp, gif or avif after a full stop.`,
    )
  }
  const big = pictures.find(({ bytes }) => bytes.length > MOST_PICTURE_BYTES)
  if (big === undefined) return undefined
  return failed(
    `The picture "${big.name}" is larger than 20 MB, so nothing was changed. Save it smaller, or leave it out.`,
  )
}
