import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPassage } from '@/lib/content/read-passage'
import { openReport } from '@/lib/content/report'
import { toSourceFile } from '@/lib/content/source-file'
import type { Passage, PassageNode } from '@/lib/text/passage'

function read(markdown: string): Passage {
  const report = openReport(toSourceFile('article.md', markdown))
  return readPassage(markdown, { base: 0, names: [], report }) ?? { text: '', nodes: [] }
}

/** The nodes as HTML, to be read at a glance. */
function draw(nodes: readonly PassageNode[]): string {
  return nodes
    .map((node) => {
      if (!('tag' in node)) return node.value
      const { tag, href, src, alt, children } = node
      const attributes = Object.entries({ href, src, alt })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${value ?? ''}"`)
      return `<${tag}${attributes.join('')}>${draw(children)}</${tag}>`
    })
    .join('')
}

describe('readPassage', () => {
  it.each([
    ['a paragraph over two lines', 'One\ntwo.', '<p>One two.</p>', 'One two.'],
    ['two paragraphs', 'One.\n\nTwo.', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['emphasis', 'A *b* **c**.', '<p>A <em>b</em> <strong>c</strong>.</p>', 'A b c.'],
    ['a hard break', 'One  \ntwo', '<p>One<br></br>two</p>', 'One\ntwo'],
    ['a first heading as a second', '# One\n\n## Two', '<h2>One</h2><h2>Two</h2>', 'One\n\nTwo'],
    ['a deep heading as a fourth', '###### Six', '<h4>Six</h4>', 'Six'],
    [
      'a list in a list',
      '- a\n- b\n  - c',
      '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>',
      'a\n\nb\n\nc',
    ],
    ['a quotation', '> One\n> two', '<blockquote><p>One two</p></blockquote>', 'One two'],
    ['a rule', 'One\n\n***\n\nTwo', '<p>One</p><hr></hr><p>Two</p>', 'One\n\nTwo'],
    ['an indented line as a paragraph', '    One', '<p>One</p>', 'One'],
    ['code as words', 'The `one`.', '<p>The one.</p>', 'The one.'],
    ['a link', '[a](https://b.org)', '<p><a href="https://b.org">a</a></p>', 'a'],
    [
      'a mail address',
      '<mailto:a@b.org>',
      '<p><a href="mailto:a@b.org">mailto:a@b.org</a></p>',
      'mailto:a@b.org',
    ],
    ['a link to a script as its words', '[a](javascript:b)', '<p>a</p>', 'a'],
    ['a data link as its words', '[a](data:text/html,b)', '<p>a</p>', 'a'],
    ['a picture in the folder', '![a](b.jpg)', '<p><img src="b.jpg" alt="a"></img></p>', ''],
    [
      'a picture with a space in its name',
      '![a](my%20b.jpg)',
      '<p><img src="my b.jpg" alt="a"></img></p>',
      '',
    ],
    ['a picture elsewhere as nothing', 'A ![a](https://b.org/c.jpg)', '<p>A </p>', 'A '],
    ['a picture in another folder as nothing', 'A ![a](../c.jpg)', '<p>A </p>', 'A '],
    ['HTML as nothing', 'A <b onclick="x">b</b>\n\n<script>alert(1)</script>', '<p>A b</p>', 'A b'],
    [
      'an entity as its sign',
      'Fish &amp; chips &lt;b&gt;',
      '<p>Fish & chips <b></p>',
      'Fish & chips <b>',
    ],
  ])('draws %s', (_, markdown, drawn, text) => {
    const passage = read(markdown)
    expect({ drawn: draw(passage.nodes), text: passage.text }).toEqual({ drawn, text })
  })

  it('knows where the characters of every text node stand', () => {
    const sign = fc.constantFrom(
      ...'ab é  \n\n*_[]()#>-+1.`~!<&;:/"\\\t😀'.split(''), '\n\n', '![', '](', 'x.jpg', '    ', '<b>', '- ', '> ',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 80 }), (signs) => {
        const passage = read(signs.join(''))
        let last = 0
        for (const { at, value } of textNodes(passage.nodes)) {
          expect(passage.text.slice(at, at + value.length)).toBe(value)
          expect(passage.text.slice(last, at)).toMatch(/^(?:|\n+)$/)
          last = at + value.length
        }
        expect(passage.text.slice(last)).toMatch(/^\n*$/)
      }),
      { seed: 11, numRuns: 1000 },
    )
  })
})

function textNodes(nodes: readonly PassageNode[]): readonly { at: number; value: string }[] {
  return nodes.flatMap((node) => ('tag' in node ? textNodes(node.children) : [node]))
}
