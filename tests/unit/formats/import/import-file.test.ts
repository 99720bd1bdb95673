import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { importFile } from '@/lib/formats/import/import-file'
import { importFixture, importFixtures, problemsOf } from '../../../support/import-fixtures'

const BODY =
  'The council met on Tuesday and agreed to build a new bridge over the river, which will cost about three million pounds.'

async function imported(content: string | Uint8Array, name = 'file') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = await importFile({ name, bytes })
  if (!result.ok) throw new Error(result.says)
  return result.article
}

async function refusalOf(content: string | Uint8Array, name = 'article.txt'): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  const result = await importFile({ name, bytes })
  return result.ok ? `taken: ${result.article.markdown}` : result.says
}

function zipped(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([65])])))
}

function odf(kind: string): Uint8Array {
  const mimetype = new TextEncoder().encode(`application/vnd.oasis.opendocument.${kind}`)
  return zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': new Uint8Array([65]) })
}

function ole(part: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
    Buffer.alloc(600),
    Buffer.from(part, 'utf16le'),
  ])
}

describe('importFile', () => {
  test.each([
    [
      'news-page.html',
      {
        title: 'Lighthouse keeper’s diary found after 120 years',
        byline: 'Moira Tait and Callum Rae',
        source: 'The Harbour Post',
        sourceUrl: 'https://www.harbourpost.example/news/2023/nov/15/lighthouse-diary',
        published: '2023-11-15',
        place: 'Kirkwall',
        language: 'en-GB',
      },
    ],
    [
      'blog-post.html',
      {
        title: 'My week with a wooden bicycle',
        byline: 'Rosa Lindqvist',
        source: 'Wheels and Weather',
        sourceUrl: 'https://wheels.example/2022/08/wooden-bicycle/',
        published: '2022-08-21',
        language: 'en-GB',
      },
    ],
    [
      'old-page.windows-1252.html',
      { title: 'The café on the hill', byline: 'Zoë Quine', published: '2009-06-30' },
    ],
    [
      'bells.utf-16.txt',
      { title: 'The bells of Little Marsh', byline: 'Dora Penhaligon', published: '2021-02-03' },
    ],
    [
      'clipped-page.md',
      {
        title: 'The owl that came to school: a true story',
        byline: 'Petra Voss and Ian Mabey',
        source: 'Northern Gazette',
        sourceUrl: 'https://northern-gazette.example/owl',
        published: '2024-02-19',
        language: 'en-GB',
      },
    ],
    [
      'own-article.md',
      { title: 'The girl who found sea monsters', source: 'Lyme Regis Museum', language: 'en-GB' },
    ],
  ])('reads %s, whatever its name', async (name, fields) => {
    const bytes = importFixture(name)
    expect(await imported(bytes, name)).toMatchObject(fields)
    if (!name.endsWith('.md')) expect(await imported(bytes, 'x.exe')).toMatchObject(fields)
  })

  test.each([
    ['an empty file', '', 'This file is empty.'],
    ['white space', ' \n\n', 'There is no text in this file.'],
    ['a renamed program', 'MZ\x90\0\x03\0', 'This is a program, not a document.'],
    ['a Linux program', '\x7FELF\x02\x01', 'This is a program'],
    ['a photo', '\xFF\xD8\xFF\xE0\0\x10JFIF', 'This is a picture, and words in a picture'],
    ['a HEIC photo', '\0\0\0\x18ftypheic', 'This is a picture'],
    ['a film', '\0\0\0\x18ftypmp42', 'This is a sound or video file.'],
    ['an archive', zipped('a.txt', 'b.txt'), 'This is a ZIP archive, not a document. Unpack it'],
    ['a broken ZIP', 'PK\x03\x04garbage', 'This is a damaged or incomplete ZIP'],
    ['a spreadsheet', zipped('xl/workbook.xml'), 'This is a spreadsheet.'],
    ['an ODF spreadsheet', odf('spreadsheet'), 'This is a spreadsheet.'],
    ['slides', zipped('ppt/presentation.xml'), 'This is a presentation.'],
    ['a Pages file', zipped('Index/Document.iwa'), 'This is a file of Apple’s Pages'],
    ['an old Word file', ole('WordDocument'), 'This is an old Word file (.doc). Open it in Word'],
    ['a locked Word file', ole('EncryptedPackage'), 'This file is locked with a password.'],
    ['a shortcut', '[InternetShortcut]\r\nURL=https://x.example/', 'This is only a link to a page'],
    ['data', `{"text": "${BODY}"}`, 'This is data for a program (JSON)'],
    ['a feed', '<?xml version="1.0"?><rss><channel></channel></rss>', 'This is an XML file'],
    [
      'a page in one file, without the page',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/\r\nSubject: X\r\n\r\n',
      'This web page was saved as one file, but the page itself is not in it.',
    ],
    ['bytes without sense', '\x01\x02\x03\x04\x05\x06'.repeat(100), 'This file holds no text'],
    ['furniture alone', 'Advertisement\n\nGetty Images', 'No paragraph of an article was found'],
    ['a book', `${BODY}\n\n`.repeat(2000), 'This is too long for one article (241,998'],
    ['a long book', `${BODY}\n\n`.repeat(20_000), 'This is too long for one article (2,420,000'],
    ['30 MB', new Uint8Array(30_000_000), 'This file has 30 MB, and at most 25 MB can be read.'],
  ])('says what to do with %s', async (_, content, says) => {
    expect(await refusalOf(content)).toContain(says)
  })

  it('takes a text that begins with the letters of a program or a picture', async () => {
    expect((await imported(`MZ is short for Mark Zed.\n\n${BODY}`)).markdown).toContain(BODY)
    expect((await imported(`BM and I met.\n\n${BODY}`)).markdown).toContain(BODY)
  })

  it('takes a page for a page and a text for a text under any name', async () => {
    const page = `<html><body><p>${BODY}</p><p>${BODY} Again.</p></body></html>`
    expect((await imported(page, 'page.txt')).markdown).not.toContain('<p>')
    expect((await imported(`A <p> is a tag.\n\n${BODY}`, 'page.html')).markdown).toContain('\\<p>')
  })

  test.each([
    ['the page’s own', `<html lang="en-us"><body><p>${BODY}</p><p>${BODY} x.</p>`, 'en-US'],
    [
      'that of its words',
      'Le conseil municipal s’est réuni mardi. Il a décidé de construire un nouveau pont sur la rivière, qui coûtera environ trois millions.',
      'fr',
    ],
    ['British English for English', BODY, 'en-GB'],
    ['British English for a few words', 'Bonjour, tout le monde.', 'en-GB'],
  ])('gives as language %s', async (_, content, language) => {
    expect((await imported(content)).language).toBe(language)
  })

  it('shortens fields to what the front matter has room for', async () => {
    const { title } = await imported(`---\ntitle: ${'long '.repeat(100)}\n---\n\n${BODY}`)
    expect(title).toHaveLength(200)
  })
})

describe('importFile with any bytes', () => {
  const whole = importFixtures().map((name) => ({ name, bytes: importFixture(name) }))
  const files = whole.filter(({ name }) => /\.(?:html|md|txt|rtf)$/.test(name))

  test.each(whole.map(({ name, bytes }) => [name, bytes] as const))(
    'makes of %s an article that the content folder finds no error in, or says why not',
    async (name, bytes) => {
      const result = await importFile({ name, bytes })
      expect(result.ok ? problemsOf(result.article) : result.says.split('. ').length > 0).toEqual(
        result.ok ? [] : true,
      )
    },
  )

  /** A file with bytes flipped, a part cut out and a part repeated. */
  const mutated = fc
    .record({
      file: fc.constantFrom(...files),
      flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }), // prettier-ignore
      cut: fc.tuple(fc.nat(100), fc.nat(100)),
      repeated: fc.tuple(fc.nat(100), fc.nat(10), fc.nat(3)),
    })
    .map(({ file, flips, cut, repeated }) => {
      const at = (share: number): number => Math.floor((file.bytes.length * share) / 100)
      const bytes = Uint8Array.from(file.bytes)
      for (const [place, value] of flips) bytes[Math.floor(place * (bytes.length - 1))] = value
      const [from, to] = [Math.min(...cut), Math.max(...cut)].map(at)
      const [start, length, times] = repeated
      const again = bytes.subarray(at(start), at(start + length))
      const kept = times === 0 ? bytes.subarray(0, from) : bytes
      const rest = times === 0 ? bytes.subarray(to) : new Uint8Array()
      const parts = [kept, ...Array.from({ length: times }, () => again), rest]
      return { name: file.name, bytes: Uint8Array.from(Buffer.concat(parts)) }
    })

  it('gives an article without an error in it, or one sentence, for broken files', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (file) => {
        const result = await importFile(file)
        if (!result.ok) expect(result.says).toMatch(/^\S.*[.]$/u)
        else expect(problemsOf(result.article)).toEqual([])
      }),
      { seed: 12, numRuns: 300 },
    )
  })

  it('gives an article or one sentence for bytes of no format', async () => {
    const starts = fc.constantFrom(
      '', 'PK\x03\x04', '%PDF-1.4\n', '{\\rtf1 ', '\xFF\xFE', '\xEF\xBB\xBF', '<html>', '---\n', '\xD0\xCF\x11\xE0', '+++\n', '<',
    ) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const bytes = Uint8Array.from(Buffer.concat([Buffer.from(start, 'latin1'), rest]))
        const result = await importFile({ name: 'x', bytes })
        expect(result.ok ? problemsOf(result.article) : []).toEqual([])
      }),
      { seed: 13, numRuns: 500 },
    )
  })

  it('counts the parts of the Markdown before what was taken out', async () => {
    for (const file of files) {
      const result = await importFile(file)
      if (!result.ok) continue
      const parts = result.article.markdown.split(/\n{2,}/).length
      const places = result.article.removed.map(({ after }) => after)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(Math.max(0, ...places)).toBeLessThanOrEqual(parts)
    }
  })
})
