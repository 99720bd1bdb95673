import { checkFormerNames } from './check-former-names'
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
  const loaded = folders.slugs.map((slug) => {
    // Not the articles themselves: of thousands, they would fill the memory.
    const { diagnostics, formerly } = loadArticle(readArticleFiles(directory, slug), 'warnings too')
    return { diagnostics, formerly }
  })
  const all = sortDiagnostics([
    ...folders.diagnostics,
    ...loaded.flatMap(({ diagnostics }) => diagnostics),
    ...checkFormerNames(
      folders.slugs,
      loaded.flatMap(({ formerly }) => formerly),
    ),
  ])
  return { status: 'checked', articles: folders.slugs.length, diagnostics: all }
}
