import { deflateSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { readFixture } from './read-fixture'
import { writeObjects } from './write-pdf'

const WORDS = 'The council met on Tuesday and agreed to build a new bridge over the river.'
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OPEN_DOCUMENT = ['office', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ') // prettier-ignore

/** Files that are made to take long or to take much memory, and the beginning of what is said of each. */
export const HOSTILE_FILES: readonly (readonly [name: string, says: string, make: () => Uint8Array])[] = [
  ['attribute.docx', 'This Word file holds far more', () => docx(`<w:p w:rsidR="${letters(14e6)}"/>`)],
  ['styles.docx', 'This Word file holds far more', () => docx('<w:p/>', `<w:styles ${WORD}>${'<w:style><w:name/></w:style>'.repeat(100_000)}</w:styles>`)],
  ['attribute.odt', 'This OpenDocument file holds far more', () => odt(`<text:p text:id="${letters(14e6)}"/>`)],
  ['words.rtf', 'This RTF file is put together', () => rtf(`${WORDS}\\par\n`, 18e6)],
  ['looks.rtf', 'This RTF file is put together', () => rtf('\\b x\\b0 y', 18e6)],
  ['groups.rtf', 'This RTF file is put together', () => rtf('{a}', 18e6)],
  ['signs.rtf', 'This RTF file is put together', () => rtf("\\'41", 18e6)],
  ['words.html', 'This web page has far more parts', () => page(`<p>${repeated(WORDS, 24e6)}`)],
  ['tags.html', 'This web page has far more parts', () => page('<b>x</b>'.repeat(100_000))],
  ['nested.html', 'This web page nests its parts too deep', () => page('<div>'.repeat(20_000))],
  ['links.html', 'This web page is a menu', () => page('<p><a href="/x">Some words</a></p>'.repeat(9000))],
  ['lines.txt', 'This is too long for one article', () => strToU8('a\n\n'.repeat(600_000))],
  ['brackets.txt', 'This is too long for one article', () => strToU8('['.repeat(2e7))],
  ['data.txt', 'This is data for a program', () => strToU8(`[${'1,'.repeat(1e7)}1]`)],
  ['lists.md', 'This is too long for one article', () => strToU8(`# A\n\n${'- a\n'.repeat(400_000)}`)],
  ['forms.pdf', 'This file is too large or too tangled', () => nestedForms()],
  ['pages.pdf', 'This PDF is far longer than an article', () => pdf(Array.from({ length: 500 }, () => ''))],
] // prettier-ignore

/** Files that are large, or have many parts, and hold an article all the same. */
export const LARGE_FILES: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['40-pages.pdf', () => pdf(Array.from({ length: 40 }, (_, at) => printed(at)))],
  ['menu.html', () => page(`<ul>${'<li><a href="/x">A section of it</a></li>'.repeat(3000)}</ul>${ARTICLE}`)], // prettier-ignore
  ['scripts.html', () => page(`<script>${repeated(WORDS, 20e6)}</script>${ARTICLE}`)],
  ['comment.html', () => page(`<!--${repeated(WORDS, 20e6)}-->${ARTICLE}`)],
  ['pictures.html', () => page(`${ARTICLE}<img alt="A bridge" src="data:image/png;base64,${'iVBORw0KGgoAAAAN'.repeat(600_000)}">`)], // prettier-ignore
]

const ARTICLE = `<article><h1>A bridge is built</h1>${`<p>${repeated(WORDS, 400)}</p>`.repeat(10)}</article>`

function page(body: string): Uint8Array {
  return strToU8(
    `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>`,
  )
}

function repeated(words: string, characters: number): string {
  return `${words} `.repeat(Math.floor(characters / (words.length + 1)))
}

/** Letters that no packing makes much shorter. */
function letters(count: number): string {
  let seed = 12_345
  const parts: string[] = []
  for (let length = 0; length < count; length += parts.at(-1)?.length ?? 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    parts.push(seed.toString(36))
  }
  return parts.join('')
}

function docx(body: string, styles?: string): Uint8Array {
  return zipSync({
    ...unzipSync(readFixture('ferry.docx')),
    'word/document.xml': strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': strToU8(styles) }),
  })
}

function odt(body: string): Uint8Array {
  const content = `<office:document-content ${OPEN_DOCUMENT}><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipSync({ ...unzipSync(readFixture('ferry.odt')), 'content.xml': strToU8(content) })
}

function rtf(part: string, characters: number): Uint8Array {
  return strToU8(`{\\rtf1\\ansi ${part.repeat(Math.floor(characters / part.length))}}`)
}

function printed(page: number): string {
  const lines = Array.from(
    { length: 45 },
    (_, at) => `(${WORDS} ${String(page * 45 + at)}) Tj 0 -14 Td`,
  )
  return `BT /F1 12 Tf 72 740 Td ${lines.join(' ')} ET`
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

function pdf(pages: readonly string[]): Uint8Array {
  return writeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, at) => `${String(4 + at * 2)} 0 R`).join(' ')}] >>`,
    FONT,
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${String(5 + at * 2)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      packed(content),
    ]),
  ])
}

/** A page with ten pictures in each of which are ten, and so on, ten levels deep. */
function nestedForms(): Uint8Array {
  const levels = Array.from({ length: 10 }, (_, at) => {
    const next = `/Resources << /XObject << /X ${String(6 + at)} 0 R >> /Font << /F1 4 0 R >> >>`
    const isLast = at === 9
    return packed(isLast ? 'BT /F1 12 Tf 72 700 Td (words) Tj ET' : '/X Do '.repeat(10), `/Type /XObject /Subtype /Form /BBox [0 0 612 792] ${isLast ? '/Resources << /Font << /F1 4 0 R >> >>' : next}`) // prettier-ignore
  })
  return writeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 15 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    FONT,
    ...levels,
    packed('/X Do '.repeat(10)),
  ])
}

function packed(content: string, more = ''): string {
  const stream = deflateSync(content).toString('latin1')
  return `<< /Length ${String(stream.length)} /Filter /FlateDecode ${more} >>\nstream\n${stream}\nendstream`
}
