import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Library } from '@/lib/content/library'
import { openLibrary } from '@/lib/content/open-library'
import { saveArticle } from '@/lib/content/save/save-article'
import { takeDownArticle } from '@/lib/content/save/take-down-article'
import { findFresh } from '@/lib/desk/find-fresh'

const ARTICLE = '---\ntitle: The bridge\n---\n\nBenjamin Baker was 49.\n'
const QUIZ = `items:
  - id: baker-age
    kind: age
    ask: entry
    stem: How old was Benjamin Baker?
    key: 49
    evidence: Benjamin Baker was 49
`
let folder: string
let library: Library

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-fresh-'))
  library = openLibrary({ directory: folder, log: () => undefined })
  await library.ready
})
afterEach(async () => {
  library.close()
  await rm(folder, { recursive: true, force: true })
})

it('finds an article that was published a moment ago, and none that was taken down', async () => {
  await library.find('bridge')
  const saving = { slug: 'bridge', article: ARTICLE, quiz: QUIZ, pictures: [], expects: 'none', now: 0 } // prettier-ignore
  expect((await saveArticle(folder, saving)).status).toBe('saved')
  expect((await findFresh(library, folder, 'bridge'))?.article.title).toBe('The bridge')
  await takeDownArticle(folder, 'bridge', 1)
  expect(await findFresh(library, folder, 'bridge')).toBeUndefined()
})
