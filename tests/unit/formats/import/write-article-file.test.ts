import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readFrontMatter } from '@/lib/content/read-front-matter'
import { readPassage } from '@/lib/content/read-passage'
import { openReport } from '@/lib/content/report'
import { toSourceFile } from '@/lib/content/source-file'
import { writeArticleFile } from '@/lib/formats/import/write-article-file'

/** What the content folder reads from the file that is written. */
function readBack(passage: string, title = 'A title') {
  const text = writeArticleFile({ title, passage, removed: [] })
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
        published: '2023-11-15',
        place: 'Washington, D.C.',
        passage: 'One.\n\nTwo.',
        removed: [],
      }),
    ).toBe(
      '---\ntitle: "New bridge: who pays?"\nbyline: Jane Doe\npublished: 2023-11-15\nplace: Washington, D.C.\n---\n\nOne.\n\nTwo.\n',
    )
  })

  test.each([
    'It cost *5 and _6_ and **7**.',
    '#hashtag',
    '> 5 of them',
    '+ a plus',
    '---',
    '- - -',
    '~~~ waves',
    'A <b>tag</b> and an &amp; and [a link](x) and ![a picture](y.png)',
    '`code` and \\ and \\*',
    'under_score_d and __init__',
    'See <https://example.org>.',
    'An AT&T; or &copy; sign',
    'One line,\nand the next,\nof a poem.',
  ])('keeps %j as it is', (passage) => {
    expect(readBack(passage)).toMatchObject({ text: passage, rules: [] })
  })

  it('writes headings and lists as they are in Markdown', () => {
    const text = writeArticleFile({
      title: 'T',
      passage: '## A heading *5\n\n• bread\n• milk\n\n1. one\n2. two',
      removed: [],
    })
    expect(text).toContain('\n\n## A heading \\*5\n\n- bread\n- milk\n\n1. one\n2. two\n')
  })

  it('writes a paragraph of a thousand signs so that it can be read', () => {
    const passage = `Stars: ${'* '.repeat(1000)}end.`
    expect(readBack(passage)).toMatchObject({ text: passage, rules: [] })
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

  it('is read back without a problem and with the same letters, whatever the passage is', () => {
    const signs = fc.constantFrom(
      ...'abcé1 *_[]()<>&#;:!`\\-+=~|.\n', 'https://a.b', 'word ', '\n\n', '- ', '1. ', '&amp;', '<!--', '-->',
    ) // prettier-ignore
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (pieces) => {
        const passage = pieces
          .join('')
          .replace(/ *\n */g, '\n')
          .trim()
        const read = readBack(`Word ${passage}`)
        expect(read.rules).toEqual([])
        expect(letters(read.text ?? '')).toBe(letters(`Word ${passage}`))
      }),
      { seed: 9, numRuns: 1000 },
    )
  })
})
