import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readOdt } from '@/lib/formats/import/odt/read-odt'
import { mutatedBytes } from '../../../../support/mutated-bytes'
import { readFixture } from '../../../../support/read-fixture'

const ferry = readFixture('ferry.odt')
const parts = unzipSync(ferry)

const STYLES =
  '<office:automatic-styles>' +
  '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="P1" style:parent-style-name="Quotations"/>' +
  '<style:style style:name="P2" style:parent-style-name="P2"/>' +
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>' +
  '</office:automatic-styles>'

/** An OpenDocument text with this body. */
function odtOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<office:document-content>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync({ 'content.xml': strToU8(content), ...Object.fromEntries(added) })
}

async function htmlOf(body: string): Promise<string> {
  const read = await readOdt(odtOf(body))
  return read.ok ? read.html : read.says
}

it('reads what LibreOffice wrote', async () => {
  const read = await readOdt(ferry)
  expect(read).toMatchObject({
    ok: true,
    title: 'Ferry to the island sails again',
    pictures: [{ name: 'picture-1.png', alt: 'The bridge of the ferry at dawn' }],
  })
  const html = read.ok ? read.html : ''
  expect(html).toContain('<h1>Ferry to the island sails again</h1>')
  expect(html).toContain('<p>The <strong>Northern Light</strong> left')
  expect(html).toContain('<em>eleven months</em>.')
  expect(html).toContain(
    '<ul><li>the doctor can come on Tuesdays,</li><li>the school has its cook again,<ul><li>and its cat,</li></ul></li><li>the price',
  )
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://example.org/harbour?a=1&amp;b=2"'])
  expect(html).toContain('as planned.</p>')
  expect(html).not.toContain('A footnote')
  expect(read.ok && read.notes.map((words) => words.trim())).toEqual([
    'A footnote about the repairs.',
  ])
})

const P = 'text:p'
describe('the body', () => {
  const cases: readonly (readonly [what: string, body: string, html: string])[] = [
    ['white space', `<${P}>a \n b<text:s text:c="2"/>c<text:tab/>d</${P}>`, '<p>a b  c d</p>'],
    ['signs of HTML', `<${P}>a &lt;b&gt; &amp;</${P}>`, '<p>a &lt;b&gt; &amp;</p>'],
    ['a heading', '<text:h text:outline-level="3">Head</text:h>', '<h3>Head</h3>'],
    ['a heading in bold', `<text:h><text:span text:style-name="T1">Head</text:span></text:h>`, '<h1>Head</h1>'], // prettier-ignore
    ['a quotation by its style’s parent', `<${P} text:style-name="P1">Said</${P}>`, '<blockquote><p>Said</p></blockquote>'], // prettier-ignore
    ['a style that rests on itself', `<${P} text:style-name="P2">Said</${P}>`, '<p>Said</p>'],
    ['bold words with their space', `<${P}>a<text:span text:style-name="T1"> b </text:span>c</${P}>`, '<p>a <strong>b</strong> c</p>'], // prettier-ignore
    ['hidden words', `<${P}>a<text:span text:style-name="T2">b</text:span></${P}>`, '<p>a</p>'],
    ['deleted words', `<text:tracked-changes><${P}>gone</${P}></text:tracked-changes><${P}>a</${P}>`, '<p>a</p>'], // prettier-ignore
    ['a comment', `<${P}>a<office:annotation><${P}>note</${P}></office:annotation>b</${P}>`, '<p>ab</p>'], // prettier-ignore
    ['a text box before its paragraph', `<${P}>a<draw:frame><draw:text-box><${P}>box</${P}></draw:text-box></draw:frame>b</${P}>`, '<p>box</p>\n<p>ab</p>'], // prettier-ignore
    ['a numbered list', `<text:list text:style-name="L1"><text:list-item><${P}>a</${P}><${P}>b</${P}></text:list-item></text:list>`, '<ol><li>a<br>b</li></ol>'], // prettier-ignore
    ['a table', `<table:table><table:table-row><table:table-cell><${P}>a</${P}></table:table-cell></table:table-row></table:table>`, '<table>\n<tr>\n<td>\n<p>a</p>\n</td>\n</tr>\n</table>'], // prettier-ignore
    ['a link that runs a script', `<${P}><text:a xlink:href="javascript:x()">a</text:a></${P}>`, '<p>a</p>'], // prettier-ignore
    ['a picture that is not there', `<${P}>a<draw:frame><draw:image xlink:href="../../x.png"/></draw:frame></${P}>`, '<p>a</p>'], // prettier-ignore
  ]
  it.each(cases)('%s', async (_, body, html) => {
    expect(await htmlOf(body)).toBe(html)
  })
})

describe('an OpenDocument file that gives no article says why', () => {
  const locked = { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }
  const deep = '<text:section>'.repeat(20_000) + '</text:section>'.repeat(20_000)
  const lists = '<text:list><text:list-item>'.repeat(20_000)
  const cases: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
    ['a program', strToU8('MZ\x90\0'.repeat(100)), /^This is not an OpenDocument file/],
    ['one with a password', odtOf('', locked), /protected with a password/],
    [
      'one whose package has a password',
      zipSync({ 'encrypted-package': strToU8('x') }),
      /password/,
    ],
    ['one cut in half', ferry.subarray(0, ferry.length / 2), /damaged or not complete/],
    ['20,000 nested elements', odtOf(deep), /far more than an article/],
    ['20,000 lists that are not closed', odtOf(lists), /far more than an article/],
    ['300,000 elements', odtOf('<text:p/>'.repeat(300_000)), /far more than an article/],
    ['elements that are not closed', odtOf('<text:p>'), /damaged or not complete/],
    ['entities', zipSync({ 'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), /damaged/], // prettier-ignore
    ['nothing', odtOf('<text:p> </text:p>'), /holds no words/],
  ]
  it.each(cases)('%s', async (_, bytes, says) => {
    expect(await readOdt(bytes)).toEqual({ ok: false, says: expect.stringMatching(says) })
  })
})

it('gives an article or a sentence, whatever happens to its text', async () => {
  const content = parts['content.xml'] ?? new Uint8Array()
  await fc.assert(
    fc.asyncProperty(mutatedBytes(content), async (bytes) => {
      const read = await readOdt(zipSync({ ...parts, 'content.xml': bytes }))
      expect(read.ok ? read.html : read.says).not.toBe('')
    }),
    { seed: 4, numRuns: 100 },
  )
})
