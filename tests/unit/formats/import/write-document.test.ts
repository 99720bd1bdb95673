import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/formats/import/block-of-style'
import { PLAIN, writeDocument } from '@/lib/formats/import/write-document'

const BOLD = { ...PLAIN, isBold: true }
const item = (level: number, list: 'ul' | 'ol' = 'ul', goesOn = false): Block => ({ tag: 'li', list, level, goesOn }) // prettier-ignore

/** The HTML of paragraphs of plain words. */
function htmlOf(...blocks: readonly (readonly [text: string, block: Block])[]): string {
  const writer = writeDocument()
  for (const [text, block] of blocks) {
    writer.addText(text, PLAIN)
    writer.endParagraph(block)
  }
  return writer.toHtml()
}

describe('words', () => {
  it('that look alike are written as one', () => {
    const writer = writeDocument()
    writer.addText('North', BOLD)
    writer.addText('ern ', BOLD)
    writer.addText('Light', PLAIN)
    writer.endParagraph({ tag: 'p' })
    expect(writer.toHtml()).toBe('<p><strong>Northern</strong> Light</p>')
  })

  it('of a link stand in it', () => {
    const writer = writeDocument()
    writer.addText('here', { ...BOLD, href: 'https://a.example/?b="c"' })
    writer.endParagraph({ tag: 'p' })
    expect(writer.toHtml()).toBe(
      '<p><a href="https://a.example/?b=&quot;c&quot;"><strong>here</strong></a></p>',
    )
  })
})

describe('lists', () => {
  const [A, B, C] = ['a', 'b', 'c']
  it.each([
    [[[A, item(1)], [B, item(1)]], '<ul><li>a</li><li>b</li></ul>'],
    [[[A, item(1)], [B, item(2)], [C, item(1)]], '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    [[[A, item(1)], [B, item(1, 'ol')]], '<ul><li>a</li></ul><ol><li>b</li></ol>'],
    [[[A, item(2)]], '<ul><li><ul><li>a</li></ul></li></ul>'],
    [[[A, item(1)], [B, item(1, 'ul', true)]], '<ul><li>a<br>b</li></ul>'],
  ] as const)('%j', (blocks, html) => {
    expect(htmlOf(...blocks)).toBe(html)
  }) // prettier-ignore

  it('end where a paragraph begins', () => {
    expect(htmlOf(['a', item(1)], ['b', { tag: 'p' }])).toBe('<ul><li>a</li></ul>\n<p>b</p>')
  })
})

it('a paragraph without words leaves nothing behind', () => {
  expect(htmlOf([' ', { tag: 'p' }], ['a', { tag: 'blockquote' }])).toBe(
    '<blockquote><p>a</p></blockquote>',
  )
})
