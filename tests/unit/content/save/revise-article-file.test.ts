import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openReport } from '@/lib/content/report'
import { readFrontMatter } from '@/lib/content/read-front-matter'
import { reviseArticleFile } from '@/lib/content/save/revise-article-file'
import { writeArticle, type FrontMatterFields } from '@/lib/content/save/write-article'
import { toSourceFile } from '@/lib/content/source-file'
import { anyWords } from './any-quiz'

const WRITTEN = `---
# from the archive
source: "The Echo"   # ask Mrs Hill
title: 'The bridge'
published: 2024-05-06

place: Cork
---


Ada opened it.

  - It is long.
`
const FIELDS: FrontMatterFields = {
  title: 'The bridge',
  source: 'The Echo',
  published: '2024-05-06',
  place: 'Cork',
  language: 'en-GB',
}
const PASSAGE = 'Ada opened it.\n\n  - It is long.'

/** What the app reads from a text. */
function readBack(text: string) {
  const report = openReport(toSourceFile('article.md', text))
  const front = readFrontMatter(text, report)
  expect(report.diagnostics).toEqual([])
  if (front === undefined) throw new Error(text)
  const { end, formerly, ...fields } = front
  const names = formerly.map(({ value }) => value)
  return { fields: { ...fields, formerly: names }, passage: text.slice(end).trim() }
}

describe('reviseArticleFile', () => {
  it.each<[string, Partial<FrontMatterFields>, string, string]>([
    ['nothing', {}, '', ''],
    ['the title, in its own quotation marks', { title: "It's new" }, "'The bridge'", "'It''s new'"],
    ['a value with a comment behind it', { source: 'The Times' }, '"The Echo"', '"The Times"'],
    ['a field that is taken out', { published: '' }, 'published: 2024-05-06\n', ''],
    ['a new field', { byline: 'Ben' }, "'The bridge'\n", "'The bridge'\nbyline: Ben\n"],
    ['another language', { language: 'fr' }, '06\n', '06\nlanguage: fr\n'],
    ['a former name', { formerly: ['old'] }, 'Cork\n', 'Cork\nformerly: old\n'],
    ['two former names', { formerly: ['old', 'older'] }, 'Cork\n', 'Cork\nformerly:\n  - old\n  - older\n'],
  ])('changes %s, and nothing else', (_, change, before, after) => {
    const text = reviseArticleFile(WRITTEN, { ...FIELDS, ...change }, PASSAGE)
    expect(text).toBe(WRITTEN.replace(before, after))
  }) // prettier-ignore

  it('puts another passage in the place of the old one', () => {
    expect(reviseArticleFile(WRITTEN, FIELDS, '\n\nShe did.\n')).toBe(
      WRITTEN.replace(`${PASSAGE}\n`, 'She did.\n'),
    )
  })

  it('keeps former names that it is told nothing of', () => {
    const text = WRITTEN.replace('place', 'formerly: [a, b]\nplace')
    expect(reviseArticleFile(text, FIELDS, PASSAGE)).toBe(text)
    expect(reviseArticleFile(text, { ...FIELDS, formerly: ['b'] }, PASSAGE)).toBe(
      text.replace('[a, b]', '[b]'),
    )
  })

  it.each([
    ['no fields', 'Only a passage.'],
    ['nothing', ''],
    ['fields that cannot be read', '---\ntitle: "The\n---\n'],
  ])('writes anew a file with %s', (_, text) => {
    expect(reviseArticleFile(text, FIELDS, PASSAGE)).toBe(writeArticle(FIELDS, PASSAGE))
  })

  it('takes out a field that there is not', () => {
    const text = WRITTEN.replace('place:', 'colour: red\nplace:')
    expect(reviseArticleFile(text, FIELDS, PASSAGE)).toBe(WRITTEN)
  })

  it('is a file from which exactly the wanted fields and passage are read', () => {
    const anyFields = fc.record(
      {
        title: anyWords,
        byline: anyWords,
        source: anyWords,
        place: anyWords,
        published: fc.constantFrom('2024-02-29', '1999-12-31'),
        sourceUrl: fc.webUrl(),
        language: fc.constantFrom('en-GB', 'en-US', 'fr'),
        formerly: fc.uniqueArray(fc.constantFrom('a', 'b-1', 'null', '12'), { maxLength: 3 }),
      },
      { requiredKeys: ['title', 'formerly'] },
    )
    const anyOld = fc.oneof(
      fc.constant(WRITTEN),
      fc.tuple(anyFields, anyWords).map(([fields, words]) => writeArticle(fields, words)),
      fc.string(),
    )
    fc.assert(
      fc.property(anyOld, anyFields, anyWords, (old, fields, passage) => {
        const read = readBack(reviseArticleFile(old, fields, passage))
        expect(read).toEqual({ fields: { language: 'en-GB', ...fields }, passage })
      }),
      { seed: 6, numRuns: 500 },
    )
  })
})
