import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftQuizFile } from '@/cli/import/draft-quiz-file'
import { loadArticle } from '@/lib/content/load-article'
import { passageToMarkdown } from '@/lib/formats/import/passage-to-markdown'
import { writeArticleFile } from '@/lib/formats/import/write-article-file'
import { FAMILY, VOYAGE } from '../../draft/passages'

const SENTENCES = [
  'Ann Smith, 34, opened a bakery in Leeds on Tuesday.', 'Peter Jones (41) sold 1,500 loaves in 1998.', 'She turned 35 in May.',
  '“Nobody in the street could sleep *last* night,” said Mary Brown.', 'In 2004 the mayor closed 12 shops in Hull.', 'The King’s 75th birthday was on 14 November.',
  'It cost £2.5 million & took _three_ years.', 'About 45% of them said “no: never”.', 'Tom Hill moved from Paris to London in 2011.', '# 2 is the key: value',
] // prettier-ignore
const passages = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }), { maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'))

function check(passage: string): readonly string[] {
  const text = writeArticleFile({
    title: 'A title',
    published: '2023-11-15',
    markdown: passageToMarkdown(passage),
  })
  const { yaml, items } = draftQuizFile('content/a/article.md', text)
  if (yaml === undefined) {
    expect(items).toBe(0)
    return []
  }
  const read = (words: string) => ({ status: 'read' as const, bytes: Buffer.from(words) })
  const loaded = loadArticle(
    { slug: 'a', path: 'content/a', article: read(text), quiz: read(yaml), names: [] },
    'errors',
  )
  expect(loaded.whole?.quiz.items).toHaveLength(items)
  return loaded.diagnostics.map(({ rule, found }) => `${rule}: ${found}`)
}

describe('draftQuizFile', () => {
  it.each([
    ['a family', FAMILY],
    ['a voyage', VOYAGE],
  ])('drafts a quiz about %s in which the content check finds no error', (_, passage) => {
    expect(check(passage)).toEqual([])
  })

  it('asks for nothing that the headline of the page tells, though the first words stand in for it', () => {
    const passage =
      'The King’s 75th birthday was in London. Ann Smith, 34, opened a bakery in Leeds.'
    const yamlUnder = (title: string) =>
      draftQuizFile(
        'content/a/article.md',
        writeArticleFile({ title, markdown: passageToMarkdown(passage) }),
      ).yaml
    expect(yamlUnder('A birthday')).toContain('75th\n')
    expect(yamlUnder('The King’s 75th birthday…')).not.toContain('75th\n')
  })

  it('drafts no quiz that the content check finds an error in', () => {
    fc.assert(
      fc.property(passages, (passage) => {
        if (passage !== '') expect(check(passage)).toEqual([])
      }),
      { seed: 3, numRuns: 150 },
    )
  })
})
