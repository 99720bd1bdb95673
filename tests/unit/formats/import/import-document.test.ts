import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importDocument } from '@/lib/formats/import/import-document'
import { importFile } from '@/lib/formats/import/import-file'
import { convertWithOffice, findOffice } from '../../../support/office'

const FERRY = fileURLToPath(new URL('../../../fixtures/import/ferry.fodt', import.meta.url))
const PASSAGE = `The **Northern Light** left the harbour of Oban at 7.15 on Monday, for the first time in *eleven months*. Its captain, Morag Sinclair, 52, called it “a morning I had stopped believing in”.

The ferry had been laid up since December 2022, when a fire damaged its engine room. Repairs cost £4.2 million, according to [the harbour office](https://example.org/harbour?a=1\\&b=2), and took twice as long as planned.

![The bridge of the ferry at dawn](picture-1.png)

## What the islanders say

Three things matter to the people of Colonsay:

- the doctor can come on Tuesdays,
- the school has its cook again,
  - and its cat,
- the price of a crossing stays at £8.

> We counted every single week, said Ewan Ross, who runs the shop.

The steps that follow are these:

1. a second sailing in spring,
2. a new pier by 2026.

Café owner Zoë Müller — she has lived there since 1998 — expects “a proper summer”.\\
The guest book names Łódź and Пермь.`

/** One of the formats does not keep the second of two spaces. */
const withSingleSpaces = (markdown: string): string => markdown.replace(/(?<=\S) {2,}/g, ' ')

/** Words alone, as a PDF has them. */
const words = (markdown: string): string =>
  markdown
    .replace(/!\[.*\n|[*\\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:#+|[ ]*-|>|\d\.) /gm, '')
    .replace(/\s+/g, ' ')

const office = findOffice()
describe.skipIf(office === undefined)('a document that LibreOffice writes here and now', () => {
  it.each(['docx', 'odt', 'rtf'])('gives the same article as %s', async (format) => {
    const bytes = convertWithOffice(office ?? '', FERRY, format)
    const result = await importFile({ name: `ferry.${format}`, bytes })
    expect(result).toMatchObject({
      ok: true,
      article: {
        title: 'Ferry to the island sails again',
        pictures: [{ name: 'picture-1.png', alt: 'The bridge of the ferry at dawn' }],
      },
    })
    expect(withSingleSpaces(result.ok ? result.article.markdown : '')).toBe(PASSAGE)
  })

  it('gives the same words as pdf', async () => {
    const bytes = convertWithOffice(office ?? '', FERRY, 'pdf')
    const result = await importFile({ name: 'ferry.pdf', bytes })
    expect(result.ok && result.article.title).toBe('Ferry to the island sails again')
    expect(words(result.ok ? result.article.markdown : '')).toContain(words(PASSAGE))
  })
})

it('lists notes below the passage among what was taken out', () => {
  const html = '<h1>A bridge</h1><p>The council met on Tuesday.</p><p>It agreed to build it.</p>'
  const result = importDocument({
    ok: true,
    html,
    pictures: [],
    notes: [' One\n two ', ' 3 ', ' '],
  })
  expect(result.ok && result.article.removed.slice(1)).toEqual([
    { text: 'One two', reason: 'footnote', after: 2 },
    { text: '3', reason: 'footnote', after: 2 },
  ])
})

it('a document that is far longer than an article gives a sentence', () => {
  const html = '<p>Words.</p>'.repeat(200_000)
  expect(importDocument({ ok: true, html, pictures: [], notes: [] })).toEqual({
    ok: false,
    says: 'This document is far longer than an article. Open it, select the article’s text, copy it and paste it here.',
  })
})
