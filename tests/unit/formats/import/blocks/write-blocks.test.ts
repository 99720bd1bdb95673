import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readPassage } from '@/lib/content/read-passage'
import { openReport } from '@/lib/content/report'
import { toSourceFile } from '@/lib/content/source-file'
import { readBlocks } from '@/lib/formats/import/blocks/read-blocks'
import { writeBlocks } from '@/lib/formats/import/blocks/write-blocks'
import { resolveLink } from '@/lib/formats/import/resolve-link'

const allowed = {
  link: (href: string) => resolveLink(href, undefined),
  picture: () => undefined,
}

/** The words of HTML, and what the content folder reads from the Markdown that is written for it. */
function roundTrip(html: string) {
  const blocks = readBlocks(html, allowed)
  const text = blocks.map((block) => block.text).join(' ')
  const markdown = writeBlocks(blocks.map(({ node }) => node)).join('\n\n')
  const report = openReport(toSourceFile('article.md', markdown))
  const passage = readPassage(markdown, { base: 0, names: [], report })
  return { text, markdown, read: passage?.text, rules: report.diagnostics.map(({ rule }) => rule) }
}

const letters = (text = ''): string => text.replace(/\s+/g, '')

describe('writeBlocks', () => {
  test.each([
    ['<p><b>Note:</b>all.</p>', 'Note:all.'],
    ['<p><b> Note </b>all.</p>', '**Note** all.'],
    ['<p><em>a</em><em>b</em></p>', '*ab*'],
    ['<p>a<i> </i>b</p>', 'a b'],
    ['<p><em>a <em>b</em> c</em></p>', '*a b c*'],
    ['<p># no heading</p>', '\\# no heading'],
    ['<p>1. no list</p>', '1\\. no list'],
    ['<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
    [
      '<p><a href="https://a.example">https://a.example</a></p>',
      '[https://a.example](https://a.example/)',
    ],
  ])('writes %j as %j', (html, markdown) => {
    expect(roundTrip(html).markdown).toBe(markdown)
  })

  it('writes a paragraph of hundreds of links without them', () => {
    const { read, rules, markdown } = roundTrip(
      `<p>${'See <a href="https://a.example">this</a>. '.repeat(300)}</p>`,
    )
    expect(rules).toEqual([])
    expect(markdown).not.toContain('](')
    expect(read).toBe('See this. '.repeat(300).trim())
  })

  it('writes a paragraph of a thousand signs so that it can be read', () => {
    const { text, read, rules } = roundTrip(`<p>Stars: ${'* '.repeat(1000)}end.</p>`)
    expect(rules).toEqual([])
    expect(letters(read)).toBe(letters(text))
  })

  it('is read back without a problem and with the same words, whatever the HTML is', () => {
    const pieces = fc.constantFrom(
      '<p>', '</p>', '<b>', '</b>', '<i>', '</i>', '<em>', '</em>', '<a href="https://a.example/(x)_y">', '</a>', '<br>', '<ul>', '</ul>',
      '<ol>', '</ol>', '<li>', '</li>', '<blockquote>', '</blockquote>', '<h2>', '</h2>', '<h5>', '</h5>', '<table>', '<tr>', '<td>',
      '</td>', '</tr>', '</table>', '<pre>', '</pre>', '<sup>2</sup>', '<hr>', 'word', ' ', '*', '_', '[', ']', '&lt;b&gt;', '`', '#', '- ',
      '1. ', '+', '~', '!', '\\', '&amp;amp;', 'é', '“', '.', 'https://a.example', '|', '=', '<img src="x.png" alt="y">', '&nbsp;', '\n',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { text, read, rules } = roundTrip(parts.join(''))
        expect(rules).toEqual([])
        expect(letters(read)).toBe(letters(text))
      }),
      { seed: 21, numRuns: 2000 },
    )
  })
})
