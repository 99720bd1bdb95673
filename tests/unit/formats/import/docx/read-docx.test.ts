import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from '@/lib/formats/import/docx/read-docx'
import { mutatedBytes } from '../../../../support/mutated-bytes'
import { readFixture } from '../../../../support/read-fixture'

const ferry = readFixture('ferry.docx')
const parts = unzipSync(ferry)
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A Word file with this body. */
function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync({
    '[Content_Types].xml': parts['[Content_Types].xml'] ?? new Uint8Array(),
    '_rels/.rels': parts['_rels/.rels'] ?? new Uint8Array(),
    'word/document.xml': strToU8(document),
    ...Object.fromEntries(added),
  })
}

const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word file that LibreOffice wrote', () => {
  it('gives headings, emphasis, lists, quotations and line breaks', async () => {
    const read = await readDocx(ferry)
    expect(read).toMatchObject({ ok: true, title: 'Ferry to the island sails again' })
    const html = read.ok ? read.html : ''
    expect(html).toContain('<h1>Ferry to the island sails again</h1>')
    expect(html).toContain('<strong>Northern Light</strong>')
    expect(html).toContain('<em>eleven months</em>')
    expect(html).toContain('<h2>What the islanders say</h2>')
    expect(html).toContain('<ul><li>the doctor can come on Tuesdays,</li>')
    expect(html).toContain('<ol><li>a second sailing in spring,</li>')
    expect(html).toContain('<blockquote><p>We counted every single week')
  })

  it('gives its picture with what is said of it', async () => {
    const read = await readDocx(ferry)
    expect(read.ok && read.pictures).toMatchObject([
      { name: 'picture-1.png', alt: 'The bridge of the ferry at dawn' },
    ])
    expect(read.ok && read.html).toContain(
      '<img src="picture-1.png" alt="The bridge of the ferry at dawn">',
    )
  })

  it('keeps the links to the web and no others, and its footnote apart', async () => {
    const read = await readDocx(ferry)
    expect(read.ok && read.html.match(/href="[^"]*"/g)).toEqual([
      'href="https://example.org/harbour?a=1&amp;b=2"',
    ])
    expect(read.ok && read.html).toContain('took twice as long as planned.</p>')
    expect(read.ok && read.html).not.toContain('A footnote')
    expect(read.ok && read.notes.map((words) => words.trim())).toEqual([
      'A footnote about the repairs.',
    ])
  })
})

it('leaves out what has been deleted, and the marks of bookmarks', async () => {
  const read = await readDocx(
    docxOf(
      `<w:p><w:bookmarkStart w:id="1" w:name="here"/><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
    ),
  )
  expect(read).toEqual({ ok: true, html: '<p>Kept</p>', pictures: [], notes: [] })
})

it('gives the words of footnotes and endnotes apart, and no line above them', async () => {
  const note = (type: string, text: string): string =>
    `<w:${type}><w:p><w:r><w:t>${text}</w:t><w:tab/><w:t>more</w:t></w:r></w:p></w:${type}>`
  const line = '<w:footnote w:type="separator"><w:p><w:r><w:t>line</w:t></w:r></w:p></w:footnote>'
  const read = await readDocx(
    docxOf(words('Kept'), {
      'word/footnotes.xml': `<w:footnotes ${W}>${line}${note('footnote', 'One')}</w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes ${W}>${note('endnote', 'Two')}</w:endnotes>`,
    }),
  )
  expect(read).toMatchObject({ html: '<p>Kept</p>', notes: ['One more ', 'Two more '] })
})

it('takes no stand-in for a title', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Document1</dc:title></cp:coreProperties>'
  const read = await readDocx(docxOf(words('Kept'), { 'docProps/core.xml': core }))
  expect(read).not.toHaveProperty('title')
})

describe('a Word file that gives no article says why', () => {
  const deep = '<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000)
  const cases: readonly (readonly [what: string, bytes: Uint8Array, says: RegExp])[] = [
    ['a program', strToU8('MZ\x90\0'.repeat(100)), /^This is not a Word file/],
    ['one cut in half', ferry.subarray(0, ferry.length / 2), /damaged or not complete/],
    ['20,000 nested elements', docxOf(deep), /far more than an article/],
    ['300,000 elements', docxOf('<w:p/>'.repeat(300_000)), /far more than an article/],
    ['30 MB of one letter', docxOf(words('a'.repeat(30_000_000))), /far more than an article/],
    ['elements that are not closed', docxOf('<w:p>'), /damaged or not complete/],
    ['an entity that unfolds', docxOf('&lol;'), /damaged or not complete/],
    ['nothing', docxOf(words(' ')), /holds no words/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /holds no Word document/],
  ]
  it.each(cases)('%s', async (_, bytes, says) => {
    const read = await readDocx(bytes)
    expect(read).toEqual({ ok: false, says: expect.stringMatching(says) })
  })
})

it('gives an article or a sentence, whatever happens to its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedBytes(ferry), async (bytes) => {
      const read = await readDocx(bytes)
      expect(read.ok ? read.html : read.says).not.toBe('')
    }),
    { seed: 4, numRuns: 60 },
  )
})

it('gives an article or a sentence, whatever happens to its text', async () => {
  const document = parts['word/document.xml'] ?? new Uint8Array()
  await fc.assert(
    fc.asyncProperty(mutatedBytes(document), async (bytes) => {
      const read = await readDocx(zipSync({ ...parts, 'word/document.xml': bytes }))
      expect(read.ok ? read.html : read.says).not.toBe('')
    }),
    { seed: 5, numRuns: 60 },
  )
})
