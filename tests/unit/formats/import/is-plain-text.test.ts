import { expect, it } from 'vitest'
import { isPlainText } from '@/lib/formats/import/is-plain-text'

const PROSE = 'The bridge was opened on Tuesday. It had taken four years to build.\n\n'

it.each([
  ['prose', 'article.txt', PROSE.repeat(4), true],
  ['prose with another name', 'article.docx', PROSE.repeat(4), true],
  ['a web page', 'article.txt', `<!doctype html><html><body><p>${PROSE}</p></body></html>`, false],
  ['a PDF', 'article.txt', '%PDF-1.7 rest', false],
  ['nothing', 'article.txt', '', false],
])('tells whether it is plain text: %s', (_, name, text, is) => {
  expect(isPlainText({ name, bytes: new TextEncoder().encode(text) })).toBe(is)
})
