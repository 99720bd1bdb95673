import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { isSlug } from '@/lib/quiz/is-slug'
import type { Diagnostic } from './diagnostic'
import type { ContentDirectory } from './read-article-files'
import { openReport } from './report'
import { folderName } from './rules/folder-name'
import { toSourceFile } from './source-file'

/** The folders that can hold an article, and the problems of those that cannot. */
export interface ListedFolders {
  readonly slugs: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a content folder is; `why` says in a sentence why it cannot be read. */
export type FoundDirectory =
  | {
      readonly status: 'found'
      readonly directory: ContentDirectory
      readonly folders: ListedFolders
    }
  | { readonly status: 'lost'; readonly why: string }

/**
 * Finds a content folder, by a name taken from the working directory, and lists its articles' folders in name order.
 * Files, and folders whose names start with a full stop, are passed over.
 */
export function listFolders(shown: string): FoundDirectory {
  const tidy = shown.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  try {
    const directory = { shown: tidy, real: realpathSync(shown) }
    const entries = readdirSync(directory.real, { withFileTypes: true })
    return { status: 'found', directory, folders: sortOut(directory, entries) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return {
      status: 'lost',
      why: `${whyLost(tidy, code)} Set CONTENT_DIR to the folder of the articles.`,
    }
  }
}

function whyLost(shown: string, code: string): string {
  if (code === 'ENOENT') return `There is no content folder "${shown}".`
  if (code === 'ENOTDIR') return `The content folder "${shown}" is a file, not a folder.`
  return `The content folder "${shown}" cannot be read (${code}).`
}

function sortOut(directory: ContentDirectory, entries: readonly Dirent[]): ListedFolders {
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && isFolder(directory, entry))
    .map((entry) => entry.name)
    .toSorted()
  const diagnostics = names
    .filter((name) => !isSlug(name))
    .flatMap((name) => {
      const report = openReport(toSourceFile(`${directory.shown}/${name}`, ''))
      report.add(folderName, 0, folderName.says(name))
      return report.diagnostics
    })
  return { slugs: names.filter(isSlug), diagnostics }
}

function isFolder(directory: ContentDirectory, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  try {
    const stats = statSync(join(directory.real, entry.name), { throwIfNoEntry: false })
    return stats?.isDirectory() === true
  } catch {
    // A link that leads to itself, for example: it is listed, and reading it says what is wrong.
    return true
  }
}
