import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadArticle } from '@/lib/content/load-article'
import type { ImportedFile } from '@/lib/formats/import/imported-file'
import { writeArticleFile } from '@/lib/formats/import/write-article-file'

const FOLDER = fileURLToPath(new URL('../fixtures/import', import.meta.url))

/** The bytes of a file that somebody could bring to the desk. */
export function importFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FOLDER}/${name}`))
}

/** The names of all of them. */
export function importFixtures(): readonly string[] {
  return readdirSync(FOLDER)
}

/** What the content folder says of an imported article, written as article.md, besides that it has no quiz. */
export function problemsOf(article: ImportedFile): readonly string[] {
  const text = writeArticleFile({ ...article, title: article.title ?? 'A title' })
  const { diagnostics } = loadArticle(
    {
      slug: 'a',
      path: 'content/a',
      article: { status: 'read', bytes: Buffer.from(text) },
      quiz: { status: 'missing' },
      names: article.pictures.map(({ name }) => name),
    },
    'errors',
  )
  return diagnostics
    .filter(({ rule, severity }) => rule !== 'article-without-quiz' && severity === 'error')
    .map(({ rule, found }) => `${rule}: ${found}`)
}
