import type { Diagnostic } from './diagnostic'
import { listFolders } from './list-folders'
import { loadArticle } from './load-article'
import { readArticleFiles } from './read-article-files'
import { sortDiagnostics } from './sort-diagnostics'

/** What a check of a content folder found; `why` says in a sentence why it could not be checked. */
export type CheckedFolder =
  | {
      readonly status: 'checked'
      readonly articles: number
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly status: 'lost'; readonly why: string }

/** Every problem of every file in a content folder, by path and line. */
export function checkFolder(shown: string): CheckedFolder {
  const found = listFolders(shown)
  if (found.status === 'lost') return found
  const { directory, folders } = found
  const diagnostics = folders.slugs.flatMap(
    (slug) => loadArticle(readArticleFiles(directory, slug), 'warnings too').diagnostics,
  )
  const all = sortDiagnostics([...folders.diagnostics, ...diagnostics])
  return { status: 'checked', articles: folders.slugs.length, diagnostics: all }
}
