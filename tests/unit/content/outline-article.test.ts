import { expect, it } from 'vitest'
import { loadArticle } from '@/lib/content/load-article'
import { glanceAtArticle, outlineWhole } from '@/lib/content/outline-article'
import { articleFilesOf, ARTICLE, ITEM, QUIZ } from './article-files-of'

it.each([
  ['one item', QUIZ],
  ['more items', `${QUIZ}\n  ${ITEM.replace('id: age', 'id: other')}`],
  ['a field before the items', `passage: hidden # while they answer\n${QUIZ}`],
  ['items out of the margin', QUIZ.replace(/^ {2}/gm, '')],
  ['lists in an item', `${QUIZ}    distractors:\n      - 12\n      - 14\n`],
])('a glance shows the same as reading it whole: %s', (_, quiz) => {
  const files = articleFilesOf({ quiz })
  const { whole } = loadArticle(files, 'errors')
  expect(whole).toBeDefined()
  expect(glanceAtArticle(files)?.summary).toEqual(
    whole && outlineWhole(whole.article, whole.quiz).summary,
  )
})

it.each([
  ['no title', { article: ARTICLE.replace('title', 'titel') }],
  ['no quiz', { quiz: undefined }],
  ['no text', { article: Uint8Array.of(0xff, 0xfe, 1) }],
])('a glance shows nothing where there is %s', (_, written) => {
  expect(glanceAtArticle(articleFilesOf(written))).toBeUndefined()
})
