import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bringBackArticle } from '@/lib/content/save/bring-back-article'
import { listTakenDown } from '@/lib/content/save/list-taken-down'
import { listVersions } from '@/lib/content/save/list-versions'
import { takeDownArticle } from '@/lib/content/save/take-down-article'
import { ARTICLE, QUIZ } from '../article-files-of'
import { filesIn, makeContent, removeContent } from './content-on-disk'

const NOW = Date.UTC(2026, 7, 23, 10, 15)
const TREE = { 'bridge/article.md': ARTICLE, 'bridge/quiz.yaml': QUIZ, 'bridge/dusk.jpg': 'jpeg' }
let directory: string

beforeEach(() => {
  directory = makeContent({ ...TREE, 'odd/article.md': 'no fields' })
})

afterEach(() => removeContent(directory))

describe('takeDownArticle and bringBackArticle', () => {
  it('take an article out of sight and bring it back as it was', async () => {
    expect(await takeDownArticle(directory, 'bridge', NOW)).toEqual({ status: 'taken-down' })
    expect(await takeDownArticle(directory, 'odd', NOW)).toEqual({ status: 'taken-down' })
    expect(filesIn(directory)).toEqual({})
    expect(listTakenDown(directory)).toEqual([
      { slug: 'bridge', title: 'The bridge' },
      { slug: 'odd', title: undefined },
    ])
    expect(await bringBackArticle(directory, 'bridge')).toEqual({ status: 'brought-back' })
    expect(filesIn(directory)).toEqual(TREE)
    expect(listTakenDown(directory).map(({ slug }) => slug)).toEqual(['odd'])
  })

  it('keep an older article that was taken down under the same name as a version', async () => {
    await takeDownArticle(directory, 'bridge', NOW)
    const again = { 'bridge/article.md': 'another article' }
    removeContent(directory)
    directory = makeContent({ '.taken-down/bridge/article.md': ARTICLE, ...again })
    expect(await takeDownArticle(directory, 'bridge', NOW)).toEqual({ status: 'taken-down' })
    expect(listVersions(directory, 'bridge').map(({ version }) => version)).toEqual([
      '2026-08-23T10-15-00-000Z',
    ])
    expect(filesIn(`${directory}/.taken-down`)).toEqual(again)
  })

  it('never put one article over another', async () => {
    removeContent(directory)
    directory = makeContent({ ...TREE, '.taken-down/bridge/article.md': 'older' })
    expect(await bringBackArticle(directory, 'bridge')).toEqual({
      status: 'name-taken',
      says: 'There is another article at "bridge" by now. Rename that one first, then bring this one back.',
    })
    expect(filesIn(directory)).toEqual(TREE)
  })

  it.each(['nowhere', '..', '.versions', 'a/b'])('refuse %j', async (slug) => {
    expect((await takeDownArticle(directory, slug, NOW)).status).toBe('failed')
    expect((await bringBackArticle(directory, slug)).status).toBe('failed')
    expect(Object.keys(filesIn(directory, 'hidden too'))).toHaveLength(4)
  })
})
