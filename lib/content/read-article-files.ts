import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { ARTICLE_FILE, QUIZ_FILE, type ArticleFiles, type FileBytes } from './article-files'
import { JOURNAL, MOVED_FROM } from './hidden-folders'

const MOST_BYTES = 1_000_000

/** Where the content folder is, and how it is shown. */
export interface ContentDirectory {
  /** As the user gave it. */
  readonly shown: string
  /** Without symbolic links; nothing outside of it is read. */
  readonly real: string
}

// A save opens and closes the journal once. That it does so several times while two files are read never happens.
const MOST_TRIES = 5

/**
 * Reads one article's folder from the disk, at once: the files are small, and nothing can change between two of them
 * being read except by another program. Never throws: what cannot be read says why. While a save is on its way, what it
 * puts there is read from the journal, so that no article is met with the quiz of another version.
 */
export function readArticleFiles(directory: ContentDirectory, slug: string): ArticleFiles {
  const folder = join(directory.real, slug)
  const path = `${directory.shown}/${slug}`
  if (!isInside(directory, folder)) {
    const leadsOut: FileBytes = { status: 'leads-out' }
    return { slug, path, article: leadsOut, quiz: leadsOut, names: [] }
  }
  const entry = join(directory.real, JOURNAL, slug)
  for (let tries = 1; ; tries++) {
    const saving = isFolder(entry) ? readFolder(directory, entry) : undefined
    const files = readFolder(directory, folder)
    if (isFolder(entry) !== (saving !== undefined) && tries < MOST_TRIES) continue
    return { slug, path, ...(saving === undefined ? files : lay(saving, files)) }
  }
}

type FolderFiles = Omit<ArticleFiles, 'slug' | 'path'>

function readFolder(directory: ContentDirectory, folder: string): FolderFiles {
  return {
    article: readBytes(directory, join(folder, ARTICLE_FILE)),
    quiz: readBytes(directory, join(folder, QUIZ_FILE)),
    names: readNames(folder),
  }
}

/** What is there once the files that are being saved are over those that are there. */
function lay(saving: FolderFiles, files: FolderFiles): FolderFiles {
  const names = new Set([...files.names, ...saving.names.filter((name) => name !== MOVED_FROM)])
  return {
    article: saving.article.status === 'missing' ? files.article : saving.article,
    quiz: saving.quiz.status === 'missing' ? files.quiz : saving.quiz,
    names: [...names].toSorted(),
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

function readBytes(directory: ContentDirectory, path: string): FileBytes {
  try {
    if (lstatSync(path).isSymbolicLink() && !isInside(directory, path))
      return { status: 'leads-out' }
    // Without NONBLOCK, opening a named pipe would wait for a writer.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) return { status: 'unreadable', why: 'a folder or a device of this name' }
      if (stats.size > MOST_BYTES) return { status: 'too-big', size: stats.size }
      return { status: 'read', bytes: readFileSync(file) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return describeFailure(error)
  }
}

function isInside(directory: ContentDirectory, path: string): boolean {
  try {
    const root = directory.real.endsWith(sep) ? directory.real : directory.real + sep
    return realpathSync(path).startsWith(root)
  } catch {
    // A link to nothing: reading it says that the file is missing.
    return true
  }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

function describeFailure(error: unknown): FileBytes {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { status: 'missing' }
    case 'EACCES':
    case 'EPERM':
      return { status: 'unreadable', why: 'a file without leave to read it' }
    case 'ELOOP':
      return { status: 'unreadable', why: 'a symbolic link that leads to itself' }
    default:
      return { status: 'unreadable', why: `a file that the disk does not give (${code})` }
  }
}
