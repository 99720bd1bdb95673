import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listFolders } from '@/lib/content/list-folders'
import { readArticleFiles } from '@/lib/content/read-article-files'

/** Files by their paths in the content folder. */
export type Tree = Readonly<Record<string, string>>

/** A content folder with these files. */
export function makeContent(tree: Tree): string {
  const directory = mkdtempSync(join(tmpdir(), 'dateline-save-'))
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

export function copyContent(directory: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'dateline-save-'))
  cpSync(directory, copy, { recursive: true })
  return copy
}

export function removeContent(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
}

/** Both files of every article, as the library reads them. */
export function articlesIn(directory: string): Tree {
  const found = listFolders(directory)
  if (found.status === 'lost') throw new Error(found.why)
  const texts = found.folders.slugs.flatMap((slug) => {
    const files = readArticleFiles(found.directory, slug)
    return [
      [`${slug}/article.md`, textOf(files.article)],
      [`${slug}/quiz.yaml`, textOf(files.quiz)],
    ]
  })
  return Object.fromEntries(texts)
}

/** Every file below a folder, those in hidden folders too if they are asked for. */
export function filesIn(
  directory: string,
  hidden: 'hidden too' | 'not hidden' = 'not hidden',
): Tree {
  if (!existsSync(directory)) return {}
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((path) => hidden === 'hidden too' || !path.startsWith('.'))
    .toSorted()
  return Object.fromEntries(
    files.map((path) => [path, readFileSync(join(directory, path), 'utf8')]),
  )
}

function textOf(file: ReturnType<typeof readArticleFiles>['article']): string {
  return file.status === 'read' ? new TextDecoder().decode(file.bytes) : file.status
}
