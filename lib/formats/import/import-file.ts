import { chooseLanguage } from './choose-language'
import { decodeBytes } from './decode-bytes'
import { definedFields } from './defined-fields'
import { importDocument } from './import-document'
import { importPages } from './import-pages'
import type { ImportedFile, ImportResult } from './imported-file'
import { type BinaryFormat, recogniseFile } from './recognise-file'
import { findTextFormat, type TextFormat } from './text-format'

type Format = BinaryFormat | Exclude<TextFormat['format'], 'none'>

/** A file on its way: its text is there if it is one of the text formats. */
interface OpenedFile {
  readonly bytes: Uint8Array
  readonly text: string
}

const MOST_BYTES = 25_000_000
/** What the content format takes, less some room for what is put back and changed. */
const LONGEST_PASSAGE = 190_000
const LONGEST_FIELD = 200
/** Far more than an article, and still no trouble to look through; pictures in a Markdown file not counted. */
const LONGEST_TEXT = 500_000
const PICTURE = /data:image\/[\w.+-]{1,40};base64,[\w+/=]*/gu
const PASTE = 'Open it, select the article’s text, copy it and paste it here.'

/** The reader of each format, loaded only when a file needs it. */
const READERS: Readonly<Record<Format, (file: OpenedFile) => Promise<ImportResult>>> = {
  plain: async ({ text }) => (await import('./import-text')).importText(text),
  markdown: async ({ text }) => (await import('./markdown/import-markdown')).importMarkdown(text),
  html: async ({ text }) => (await import('./html/import-web-page')).importWebPage(text),
  mhtml: async ({ bytes }) => (await import('./mhtml/import-mhtml')).importMhtml(bytes),
  docx: async ({ bytes }) =>
    importDocument(await (await import('./docx/read-docx')).readDocx(bytes)),
  odt: async ({ bytes }) => importDocument(await (await import('./odt/read-odt')).readOdt(bytes)),
  rtf: async ({ bytes }) => importDocument(await (await import('./rtf/read-rtf')).readRtf(bytes)),
  pdf: async ({ bytes }) => importPages(await (await import('./pdf/read-pdf')).readPdf(bytes)),
}

/**
 * The article in a file of any format, or one sentence that says what the file is and what to do. What it is, its bytes
 * tell and not its name. It never throws.
 */
export async function importFile(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<ImportResult> {
  const { bytes } = file
  if (bytes.length > MOST_BYTES) return refuse(sayTooBig(bytes.length))
  try {
    const result = await read(file)
    return result.ok ? finish(result.article) : result
  } catch {
    return refuse(`This file is damaged, or of a kind that can’t be read. ${PASTE}`)
  }
}

async function read({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<ImportResult> {
  const recognised = recogniseFile(bytes)
  if (recognised.format === 'none') return refuse(recognised.says)
  if (recognised.format !== 'text') return READERS[recognised.format]({ bytes, text: '' })
  const text = decodeBytes(bytes)
  if (text === undefined)
    return refuse(
      'This file holds no text that can be read. Choose the file with the article, or copy the article’s text and paste it here.',
    )
  if (text.trim() === '')
    return refuse('There is no text in this file. Choose the file with the article.')
  const found = findTextFormat(text, name)
  if (found.format === 'none') return refuse(found.says)
  const { length } = text.length > LONGEST_TEXT ? text.replace(PICTURE, '') : text
  if (found.format !== 'html' && found.format !== 'mhtml' && length > LONGEST_TEXT)
    return refuse(sayTooLong(length))
  return READERS[found.format]({ bytes, text })
}

/** The article with its language, its fields no longer than the content format takes, if it has a passage. */
function finish(article: ImportedFile): ImportResult {
  const { title, byline, source, place, markdown } = article
  if (!/[\p{L}\p{N}]/u.test(markdown))
    return refuse(
      'No paragraph of an article was found in this file. Choose the file with the article, or copy its text and paste it here.',
    )
  if (markdown.length > LONGEST_PASSAGE) return refuse(sayTooLong(markdown.length))
  return {
    ok: true,
    article: {
      ...article,
      ...definedFields({
        title: shorten(title),
        byline: shorten(byline),
        source: shorten(source),
        place: shorten(place),
      }),
      language: chooseLanguage(article.language, markdown),
    },
  }
}

function shorten(text: string | undefined): string | undefined {
  return text === undefined || text.length <= LONGEST_FIELD
    ? text
    : `${text.slice(0, LONGEST_FIELD - 1).trimEnd()}…`
}

function sayTooBig(bytes: number): string {
  const millions = (count: number): string => Math.round(count / 1_000_000).toString()
  return `This file has ${millions(bytes)} MB, and at most ${millions(MOST_BYTES)} MB can be read. Copy the article’s text and paste it here.`
}

function sayTooLong(characters: number): string {
  return `This is too long for one article (${characters.toLocaleString('en-GB')} characters). Cut it into parts and bring each by itself.`
}

function refuse(says: string): ImportResult {
  return { ok: false, says }
}
