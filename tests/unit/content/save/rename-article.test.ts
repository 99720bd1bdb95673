import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renameArticle } from '@/lib/content/save/rename-article'
import { ARTICLE, QUIZ } from '../article-files-of'
import { filesIn, makeContent, removeContent } from './content-on-disk'

let directory: string

beforeEach(() => {
  directory = makeContent({
    'bridge/article.md': ARTICLE,
    'bridge/quiz.yaml': QUIZ,
    'bridge/dusk.jpg': 'jpeg',
    '.versions/bridge/2026-08-23T09-10-00-000Z/article.md': 'a version',
    'taken/article.md': ARTICLE,
  })
})

afterEach(() => removeContent(directory))

const article = (slug: string) => filesIn(directory)[`${slug}/article.md`]

describe('renameArticle', () => {
  it('takes along all files and versions, and notes the former name', async () => {
    expect(await renameArticle(directory, 'bridge', 'forth')).toEqual({ status: 'renamed' })
    expect(filesIn(directory, 'hidden too')).toEqual({
      'forth/article.md': ARTICLE.replace('05-06\n', '05-06\nformerly: bridge\n'),
      'forth/quiz.yaml': QUIZ,
      'forth/dusk.jpg': 'jpeg',
      '.versions/forth/2026-08-23T09-10-00-000Z/article.md': 'a version',
      'taken/article.md': ARTICLE,
    })
  })

  it('keeps all former names, and forgets one that is the name again', async () => {
    await renameArticle(directory, 'bridge', 'forth')
    await renameArticle(directory, 'forth', 'firth')
    expect(article('firth')).toContain('formerly:\n  - bridge\n  - forth\n')
    await renameArticle(directory, 'firth', 'bridge')
    expect(article('bridge')).toContain('formerly:\n  - forth\n  - firth\n')
  })

  it.each([
    ['bridge', 'taken', 'There is an article at "taken" already, so nothing was changed. Choose another name.'],
    ['nowhere', 'new', 'There is no such article, so nothing was changed. Look at the list again.'],
    ['bridge', '../new', 'This cannot be the last part of an address, so nothing was changed. Use only lower-case letters a to z, digits and single hyphens, at most 80 characters.'],
    ['../bridge', 'new', 'This cannot be the last part of an address, so nothing was changed. Use only lower-case letters a to z, digits and single hyphens, at most 80 characters.'],
  ])('renames %j to %j: no', async (from, to, says) => {
    const before = filesIn(directory, 'hidden too')
    expect(await renameArticle(directory, from, to)).toMatchObject({ says })
    expect(filesIn(directory, 'hidden too')).toEqual(before)
  }) // prettier-ignore

  it('leaves an article alone whose fields cannot be read', async () => {
    removeContent(directory)
    directory = makeContent({ 'bridge/article.md': 'No fields.', 'bridge/quiz.yaml': QUIZ })
    const renamed = await renameArticle(directory, 'bridge', 'forth')
    expect(renamed).toEqual({
      status: 'failed',
      says: 'The fields above the article cannot be read, so nothing was changed. Mend them first; then it can be renamed.',
    })
    expect(article('bridge')).toBe('No fields.')
  })
})
