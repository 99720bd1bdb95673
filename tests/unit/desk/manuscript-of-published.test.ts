import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadArticle, type LoadedArticle } from '@/lib/content/load-article'
import { writeQuiz } from '@/lib/content/write-quiz'
import { manuscriptOfPublished } from '@/lib/desk/manuscript-of-published'
import { quizToPublish, writeManuscript, type WrittenFiles } from '@/lib/desk/write-manuscript'
import type { Manuscript } from '@/lib/review/manuscript'
import { anyQuiz } from '../../support/any-quiz'
import { articleFilesOf, ARTICLE, QUIZ } from '../content/article-files-of'

const FILES: WrittenFiles = { article: ARTICLE, quiz: QUIZ }

function openPublished(files: WrittenFiles): Manuscript {
  const manuscript = manuscriptOfPublished('bridge', files, 'v1', 'm1')
  if (manuscript === undefined) throw new Error('it cannot be taken apart')
  return manuscript
}

function load(files: WrittenFiles): LoadedArticle['whole'] {
  return loadArticle(articleFilesOf({ ...files, names: ['bridge.jpg'] }), 'errors').whole
}

const SLUGS = readdirSync('content', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map(({ name }) => name)

describe('manuscriptOfPublished', () => {
  it.each(SLUGS)('is the same article and quiz again when it is written: %s', (slug) => {
    const article = readFileSync(`content/${slug}/article.md`, 'utf8')
    const quiz = readFileSync(`content/${slug}/quiz.yaml`, 'utf8')
    const before = load({ article, quiz })
    expect(before).toBeDefined()
    expect(load(writeManuscript(openPublished({ article, quiz })))).toEqual(before)
  })

  it('is the same quiz again when it is written, whatever the quiz is', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const before = openPublished({ article: ARTICLE, quiz: writeQuiz(quiz, 'A comment.') })
        expect(quizToPublish(before)).toEqual(quiz)
        expect(openPublished(writeManuscript(before))).toEqual(before)
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  it('keeps the passage as it stands, with its Markdown, lines and pictures', () => {
    const passage = '    indented\n\n*A* [link](https://a.example "b").\n\n![The bridge\\]](bridge.jpg "Old")\n\n---\n\n> said\\\n> twice\n'
    const article = `\uFEFF---\r\ntitle: "A: b"\r\nlanguage: en-US\r\n---\r\n\r\n${passage}`
    const opened = openPublished({ article, quiz: QUIZ })
    expect(opened.article.passage).toBe(passage)
    expect(opened.pictures).toEqual([{ name: 'bridge.jpg', alt: 'The bridge]', isWanted: true }])
    expect(writeManuscript(opened).article).toBe(`---\ntitle: "A: b"\nlanguage: en-US\n---\n\n${passage}`)
  }) // prettier-ignore

  it('keeps what is wrong for the teacher to mend', () => {
    const article = '---\npublished: last Tuesday\ntitle:\n---\n\nA.\n'
    const quiz = 'feedback: sometimes\nitems:\n  - id: a\n    kind: colour\n    stem: Which?\n  - id: a\n    evidence: [x, { quote: y, nth: 2 }]\n'
    const { article: read, feedback, items } = openPublished({ article, quiz })
    expect([read.published, read.title, feedback]).toEqual(['last Tuesday', '', 'each'])
    expect(items.map(({ item: { id, stem, evidence } }) => [id, stem, evidence])).toEqual([
      ['a', 'Which?', []],
      ['a-2', '', [{ quote: 'x' }, { quote: 'y', nth: 2 }]],
    ])
  }) // prettier-ignore

  it.each<[what: string, files: WrittenFiles]>([
    ['an article without front matter', { ...FILES, article: 'Only a text.' }],
    ['front matter with a line that cannot be read', { ...FILES, article: '---\ntitle: "a\n---\n\nA.\n' }],
    ['a quiz with a line that cannot be read', { ...FILES, quiz: 'items: [' }],
    ['a quiz that is a list', { ...FILES, quiz: '- id: a\n' }],
    ['a quiz whose items are no list', { ...FILES, quiz: 'items: none\n' }],
  ])('takes %s for no manuscript, so that nothing is overwritten', (_, files) => {
    expect(manuscriptOfPublished('bridge', files, 'v1', 'm1')).toBeUndefined()
  }) // prettier-ignore

  it('says what it changes, and takes each item for accepted', () => {
    const { changes, slug, items } = openPublished(FILES)
    expect([changes, slug]).toEqual([{ slug: 'bridge', version: 'v1' }, 'bridge'])
    expect(items.every(({ isKept }) => isKept)).toBe(true)
  })

  it('knows again what was overruled', () => {
    const opened = openPublished(FILES)
    const overruled = [
      { gate: 'verbatim-stem', reason: 'The class knows: "it" # is fine' },
      { gate: 'two-keys', reason: 'Really.' },
    ]
    const items = opened.items.map((item) => ({ ...item, overruled }))
    const written = writeManuscript({ ...opened, items })
    expect(written.quiz).toContain('  # Overruled two-keys: Really.\n  - id: age\n')
    expect(openPublished(written).items[0]?.overruled).toEqual(overruled)
  })
})
