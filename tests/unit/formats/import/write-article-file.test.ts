import { describe, expect, it, test } from 'vitest'
import { readFrontMatter } from '@/lib/content/read-front-matter'
import { readPassage } from '@/lib/content/read-passage'
import { openReport } from '@/lib/content/report'
import { toSourceFile } from '@/lib/content/source-file'
import { passageToMarkdown } from '@/lib/formats/import/passage-to-markdown'
import { writeArticleFile } from '@/lib/formats/import/write-article-file'

/** What the content folder reads from the file that is written. */
function readBack(passage: string, title = 'A title') {
  const text = writeArticleFile({ title, markdown: passageToMarkdown(passage) })
  const report = openReport(toSourceFile('article.md', text))
  const front = readFrontMatter(text, report)
  const base = front?.end ?? 0
  const read = readPassage(text.slice(base), { base, names: [], report })
  return {
    title: front?.title,
    text: read?.text,
    rules: report.diagnostics.map(({ rule }) => rule),
  }
}

describe('writeArticleFile', () => {
  it('writes the fields that are known above the passage', () => {
    expect(
      writeArticleFile({
        title: 'New bridge: who pays?',
        byline: 'Jane Doe',
        source: 'The Paper',
        sourceUrl: 'https://example.org/bridge?id=1',
        published: '2023-11-15',
        language: 'en-GB',
        place: 'Washington, D.C.',
        markdown: 'One.\n\n*Two*.',
      }),
    ).toBe(
      '---\ntitle: "New bridge: who pays?"\nbyline: Jane Doe\nsource: The Paper\nsourceUrl: https://example.org/bridge?id=1\npublished: 2023-11-15\nlanguage: en-GB\nplace: Washington, D.C.\n---\n\nOne.\n\n*Two*.\n',
    )
  })

  test.each([
    'Yes',
    '1969',
    'null',
    '- x',
    "It's",
    '“So”',
    '#1',
    '@x',
    'a: b',
    'a #b',
    '{x}',
    '\\',
    'x"y',
    '*x',
    '? x',
  ])('writes the title %j so that it is read as it was', (title) => {
    expect(readBack('One.', title)).toMatchObject({ title, rules: [] })
  })
})
