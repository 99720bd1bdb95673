import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRtf } from '@/lib/formats/import/rtf/read-rtf'
import { mutatedBytes } from '../../../../support/mutated-bytes'
import { readFixture } from '../../../../support/read-fixture'

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

async function htmlOf(rtf: string): Promise<string> {
  const read = await readRtf(latin(rtf))
  return read.ok ? read.html : read.says
}

it('reads what LibreOffice wrote', async () => {
  const read = await readRtf(readFixture('ferry.rtf'))
  expect(read).toMatchObject({
    ok: true,
    title: 'Ferry to the island sails again',
    pictures: [{ name: 'picture-1.png', alt: 'The bridge of the ferry at dawn' }],
  })
  const html = read.ok ? read.html : ''
  expect(html).toContain('<h1>Ferry to the island sails again</h1>')
  expect(html).toContain('<p>The <strong>Northern Light</strong> left')
  expect(html).toContain('<h2>What the islanders say</h2>')
  expect(html).toContain('<li>the school has its cook again,<ul><li>and its cat,</li></ul></li>')
  expect(html).toContain('<ol><li>a second sailing in spring,</li>')
  expect(html).toContain('Café owner Zoë Müller — she')
  expect(html).toContain('Łódź and Пермь')
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://example.org/harbour?a=1&amp;b=2"'])
  expect(html).not.toContain('A footnote')
  expect(read.ok && read.notes.map((words) => words.trim())).toEqual([
    'A footnote about the repairs.',
  ])
})

it('gives the words of notes apart', async () => {
  const note = String.raw`a{\footnote\chftn  One {\i two}\par three}b{\*\footnote\ftnalt\chftn\pard Four}`
  const read = await readRtf(latin(String.raw`{\rtf1 ${note}}`))
  expect(read).toMatchObject({ html: '<p>ab</p>', notes: [' One two three', 'Four'] })
})

describe('text', () => {
  const font = String.raw`{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset128 MS Mincho;}}`
  const cases: readonly (readonly [what: string, body: string, html: string])[] = [
    ['paragraphs', String.raw`One\par Two`, '<p>One</p>\n<p>Two</p>'],
    ['paragraphs as a Mac ends them', 'One\\\nTwo', '<p>One</p>\n<p>Two</p>'],
    ['lines of the file', 'One\r\n two', '<p>One two</p>'],
    ['a line break', String.raw`One\line two`, '<p>One<br>two</p>'],
    ['bold and italic words', String.raw`a \b bold\b0  {\i slanted} b`, '<p>a <strong>bold</strong> <em>slanted</em> b</p>'], // prettier-ignore
    ['a group that ends its emphasis', String.raw`{\b\i a}b`, '<p><strong><em>a</em></strong>b</p>'], // prettier-ignore
    ['plain words again', String.raw`\b\i a\plain b`, '<p><strong><em>a</em></strong>b</p>'],
    ['signs that stand for themselves', String.raw`\{a\\b\} <c> & "d"`, '<p>{a\\b} &lt;c&gt; &amp; &quot;d&quot;</p>'], // prettier-ignore
    ['named signs', String.raw`\ldblquote a\rdblquote\emdash b\~c\rquote s`, '<p>“a”—b\u00A0c’s</p>'],
    ['western letters', String.raw`caf\'e9 \'80 5`, '<p>café € 5</p>'],
    ['letters of the document’s code page', String.raw`\ansicpg1251 \'cc\'e8\'f0`, '<p>Мир</p>'],
    ['letters of the font’s code page', String.raw`${font}{\f1 \'cc\'e8\'f0} \'e9`, '<p>Мир é</p>'],
    ['letters of two bytes', String.raw`${font}{\f2 \'93\'8c\'8b\'9e\'83A}`, '<p>東京ア</p>'],
    ['letters of a Mac', String.raw`\mac caf\'8e`, '<p>café</p>'],
    ['Unicode with its substitute', String.raw`\u321?\u243\'f3d\u378 z`, '<p>Łódź</p>'],
    ['Unicode below zero', String.raw`\u-10187?\u-8382?`, '<p>\u{1D742}</p>'],
    ['Unicode without substitutes', String.raw`\uc0\u1052\u1080\u1088 x`, '<p>Мирx</p>'],
    ['Unicode with two', String.raw`\uc2\u26085\'93\'fac`, '<p>日c</p>'],
    ['Unicode with a named one', String.raw`a\u8212\emdash b`, '<p>a—b</p>'],
    ['Unicode at the end of a group', String.raw`{\u233}?`, '<p>é?</p>'],
    ['half a character', String.raw`a\u-10187?b`, '<p>ab</p>'],
    ['hidden and deleted words', String.raw`a{\v b}{\deleted c}d`, '<p>ad</p>'],
  ] // prettier-ignore
  it.each(cases)('%s', async (_, body, html) => {
    expect(await htmlOf(String.raw`{\rtf1\ansi ${body}}`)).toBe(html)
  })
})

describe('parts', () => {
  const styles = String.raw`{\stylesheet{\s0 Normal;}{\s3\sbasedon0 heading 2;}{\s4 Quote;}{\s5\outlinelevel0 Mine;}{\*\cs9 heading 1;}}`
  const pngHex = '89504e470d0a1a0a'
  const cases: readonly (readonly [what: string, body: string, html: string])[] = [
    ['what a reader may leave out', String.raw`a{\*\strange b}c`, '<p>ac</p>'],
    ['heads, feet and notes', String.raw`{\header h}{\footerr f}a{\footnote n}{\*\annotation c}`, '<p>a</p>'], // prettier-ignore
    ['colours and properties', String.raw`{\colortbl;\red0;}{\info{\author B}}a`, '<p>a</p>'],
    [
      'headings by their style',
      String.raw`${styles}\s3 Head\par\pard a`,
      '<h2>Head</h2>\n<p>a</p>',
    ],
    ['headings by their level', String.raw`${styles}\s5 Head\par\pard\outlinelevel2 b`, '<h1>Head</h1>\n<h3>b</h3>'], // prettier-ignore
    ['quotations', String.raw`${styles}\s4 Said\par\pard a`, '<blockquote><p>Said</p></blockquote>\n<p>a</p>'], // prettier-ignore
    ['bullets', String.raw`{\listtext\'b7\tab}\pard\ls1 a\par{\listtext\'b7\tab}b\par\pard c`, '<ul><li>a</li><li>b</li></ul>\n<p>c</p>'], // prettier-ignore
    ['numbers', String.raw`{\pntext 1.\tab}a\par{\pntext 2.\tab}b\par`, '<ol><li>a</li><li>b</li></ol>'], // prettier-ignore
    ['a link', String.raw`{\field{\*\fldinst HYPERLINK "https://a.example/"}{\fldrslt{\ul go}}} b`, '<p><a href="https://a.example/">go</a> b</p>'], // prettier-ignore
    ['a link that runs a script', String.raw`{\field{\*\fldinst HYPERLINK "javascript:x()"}{\fldrslt go}}`, '<p>go</p>'], // prettier-ignore
    ['a page number', String.raw`a{\field{\*\fldinst PAGE}{\fldrslt 7}}`, '<p>a</p>'],
    [
      'a picture',
      String.raw`a{\pict\pngblip ${pngHex}}`,
      '<p>a<img src="picture-1.png" alt=""></p>',
    ],
    ['a picture for older programs', String.raw`a{\nonshppict{\pict\pngblip ${pngHex}}}`, '<p>a</p>'], // prettier-ignore
    ['bytes as they are', 'a{\\pict\\wmetafile8\\bin5 }{}\\x}b', '<p>ab</p>'],
    ['a text box', String.raw`a{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt box\par}}}b`, '<p>box</p>\n<p>ab</p>'], // prettier-ignore
    ['cells', String.raw`\trowd a\cell b\cell\row c`, '<p>a</p>\n<p>b</p>\n<p>c</p>'],
  ]
  it.each(cases)('%s', async (_, body, html) => {
    expect(await htmlOf(String.raw`{\rtf1\ansi ${body}}`)).toBe(html)
  })

  it('takes the title from the properties unless it is a stand-in', async () => {
    const titled = (title: string) => latin(String.raw`{\rtf1{\info{\title ${title}}}a}`)
    expect(await readRtf(titled('The ferry'))).toHaveProperty('title', 'The ferry')
    expect(await readRtf(titled('Document 2'))).not.toHaveProperty('title')
  })
})

describe('an RTF file that gives no article says why', () => {
  const deep = `{\\rtf1 ${'{'.repeat(20_000)}a${'}'.repeat(20_000)}}`
  const cases: readonly (readonly [what: string, rtf: string, says: RegExp])[] = [
    ['a program', 'MZ\x90\0', /^This is not an RTF file/],
    ['one that is cut off', String.raw`{\rtf1 {\b a`, /not complete/],
    ['20,000 nested groups', deep, /cannot be read/],
    ['nothing', String.raw`{\rtf1 {\b  }\par}`, /holds no words/],
  ]
  it.each(cases)('%s', async (_, rtf, says) => {
    expect(await readRtf(latin(rtf))).toEqual({ ok: false, says: expect.stringMatching(says) })
  })
})

it('gives an article or a sentence, whatever happens to its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedBytes(readFixture('ferry.rtf')), async (bytes) => {
      const read = await readRtf(bytes)
      expect(read.ok ? read.html : read.says).not.toBe('')
    }),
    { seed: 4, numRuns: 200 },
  )
})
