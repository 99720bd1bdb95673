import { expect, it } from 'vitest'
import { hashFiles } from '@/lib/content/hash-files'
import { articleFilesOf, ARTICLE, QUIZ } from './article-files-of'

const hash = (written: Parameters<typeof articleFilesOf>[0]) => hashFiles(articleFilesOf(written))

it('names the same files by the same name', () => {
  expect(hash({})).toBe(hash({ article: ARTICLE, quiz: QUIZ, names: ['a.swp', 'quiz.yaml'] }))
})

it.each([
  ['the article', { article: `${ARTICLE} ` }],
  ['the quiz', { quiz: `${QUIZ} ` }],
  ['a text that moved from one file to the other', { article: `${ARTICLE}${QUIZ}`, quiz: '' }],
  ['a file that is gone', { quiz: undefined }],
  ['a new picture', { names: ['photo.jpg'] }],
])('another name for %s', (_, written) => {
  expect(hash(written)).not.toBe(hash({}))
})
