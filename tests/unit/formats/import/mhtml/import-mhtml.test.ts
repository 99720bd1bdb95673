import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/formats/import/import-file'
import { importMhtml } from '@/lib/formats/import/mhtml/import-mhtml'
import { mutatedBytes } from '../../../../support/mutated-bytes'

const PICTURE = Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), Buffer.alloc(2000, 7)])
const WORDS = 'The café council met on Tuesday and agreed to build a new bridge over the river. '
const PAGE = `<html lang="en"><title>A bridge is built</title><h1>A bridge is built</h1><article>${`<p>${WORDS.repeat(3)}</p>`.repeat(4)}<p>It has <img src="https://post.example/bridge.png" alt="The bridge">, <img src="cid:map@post" alt="The map"> and <a href="/arches">four arches</a>.</p></article></html>`

const HEAD = `From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/news/bridge
Subject: A bridge is built
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Boundary--x----"

`

function part(fields: string, body: string): string {
  return `------Boundary--x----\n${fields}\n\n${body}\n`
}

function quoted(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) =>
      byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    ) // prettier-ignore
    .join('')
    .replace(/.{70}(?![\dA-F]{1,2})/g, '$&=\n')
}

const PICTURES = ['Content-Location: https://post.example/bridge.png', 'Content-ID: <map@post>']
  .map((name) =>
    part(
      `Content-Type: image/png\nContent-Transfer-Encoding: base64\n${name}`,
      PICTURE.toString('base64').replace(/.{76}/g, '$&\n'),
    ),
  ) // prettier-ignore
  .join('')
const QUOTED = 'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable'
const BASE64 = 'Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64'

const saved = (page: string): Uint8Array =>
  new Uint8Array(Buffer.from(`${HEAD}${page}${PICTURES}------Boundary--x------\n`))

describe('a web page that was saved as one file', () => {
  const base64 = Buffer.from(PAGE).toString('base64')
  it.each([
    ['as Chrome packs it', saved(part(QUOTED, quoted(PAGE)))],
    ['as older browsers pack it', saved(part(BASE64, base64))],
    ['as it stands', saved(part('Content-Type: text/html', PAGE))],
    ['with the line ends of Windows', saved(part(QUOTED, quoted(PAGE)).replaceAll('\n', '\r\n'))],
    ['inside another file of files', saved(part('Content-Type: multipart/alternative; boundary=inner', `--inner\n${QUOTED}\n\n${quoted(PAGE)}\n--inner--`))], // prettier-ignore
  ])('gives its article with its pictures: %s', async (_, bytes) => {
    const result = await importFile({ name: 'bridge.mhtml', bytes })
    const article = result.ok ? result.article : undefined
    expect(article).toMatchObject({
      title: 'A bridge is built',
      sourceUrl: 'https://post.example/news/bridge',
    })
    expect(article?.markdown).toContain(`${WORDS.repeat(3).trim()}\n\n`)
    expect(article?.markdown).toContain('![The bridge](picture-1.png)')
    expect(article?.markdown).toContain('![The map](picture-2.png)')
    expect(article?.markdown).toContain('[four arches](https://post.example/arches)')
    expect(article?.pictures.map((picture) => Buffer.from(picture.bytes))).toEqual([
      PICTURE,
      PICTURE,
    ])
  })

  it('gives as much of it as there is, where the end is missing', () => {
    const whole = saved(part(QUOTED, quoted(PAGE)))
    const result = importMhtml(whole.subarray(0, whole.length - 4000))
    expect(result.ok && result.article.title).toBe('A bridge is built')
  })

  it('gives a sentence where there is no page in it', () => {
    expect(importMhtml(saved(''))).toEqual({
      ok: false,
      says: 'This web page was saved as one file, but the page itself is not in it. Save it again, or copy the article’s text and paste it here.',
    })
  })

  it('gives an article or a sentence, whatever happens to its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedBytes(saved(part(QUOTED, quoted(PAGE)))), async (bytes) => {
        const result = await importFile({ name: 'bridge.mht', bytes })
        expect(result.ok ? result.article.markdown : result.says).not.toBe('')
      }),
      { seed: 6, numRuns: 40 },
    )
  })
})

it('an e-mail with pictures is not taken for a page', async () => {
  const mail = `Received: from post.example\nTo: teacher@school.example\n${HEAD}${part(QUOTED, quoted(PAGE))}`
  expect(await importFile({ name: 'news.eml', bytes: Buffer.from(mail) })).toEqual({
    ok: false,
    says: 'This is an e-mail, saved with all that came with it. Open it, select the article’s text, copy it and paste it here.',
  })
})
