import fc from 'fast-check'
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

describe('passageToMarkdown', () => {
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
    expect(passageToMarkdown('## A heading *5\n\n• bread\n• milk\n\n1. one\n2. two')).toBe(
      '## A heading \\*5\n\n- bread\n- milk\n\n1. one\n2. two',
    )
  })

  it('writes a paragraph of a thousand signs so that it can be read', () => {
    const passage = `Stars: ${'* '.repeat(1000)}end.`
    expect(readBack(passage)).toMatchObject({ text: passage, rules: [] })
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
