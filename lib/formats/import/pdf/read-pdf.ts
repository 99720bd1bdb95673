import type { ReadPages, NotRead } from '../imported-file'
import { documentTitle } from '../document-title'
import { dropRunningLines } from './drop-running-lines'
import { bodySize, findPdfTitle } from './find-pdf-title'
import { groupLinesOfPage } from './group-lines-of-page'
import { joinDropCaps } from './join-drop-caps'
import { joinParagraphs, type PdfParagraph } from './join-paragraphs'
import { orderColumns } from './order-columns'
import { readPages } from './read-pages'

const FAULTS = {
  locked:
    'This PDF is protected with a password. Open it with its password, print it to a new PDF and choose that, or paste the text.',
  damaged:
    'This PDF is damaged or not complete. Save or download it again and choose the new one, or paste the text.',
  'too-long':
    'This PDF is far longer than an article. Print the pages of the article to a new PDF and choose that, or paste the text.',
} as const
const PICTURES =
  'This PDF holds pictures of text, not the text itself. Choose a PDF whose words can be selected, or type or paste the text.'
const UNREADABLE =
  'The letters of this PDF can be seen but not read as text. Paste the text from where it stands, or choose another file.'
/** Fewer letters than this are a caption or a stamp on a page that has been scanned. */
const FEWEST_LETTERS = 60

/**
 * Reads the words of a PDF in the order in which they are read: by columns, lines joined to paragraphs, without running
 * heads, feet and page numbers. A file that gives no text gives a sentence.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPages | NotRead> {
  const read = await readPages(bytes)
  if (!read.ok) return { ok: false, says: FAULTS[read.fault] }
  const body = bodySize(read.pages.flatMap(({ pieces }) => pieces))
  const pages = dropRunningLines(
    read.pages.map(({ pieces, height }) => ({
      height,
      lines: groupLinesOfPage(joinDropCaps(pieces, body)),
    })),
  )
  const [first = [], ...others] = pages.map((lines) => orderColumns(lines))
  const text = writeParagraphs(joinParagraphs([...first, ...others.flat()]))
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const strange = text.match(/[\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0
  if (strange > letters / 4) return { ok: false, says: UNREADABLE }
  if (letters < FEWEST_LETTERS) return { ok: false, says: PICTURES }
  const title = findPdfTitle(first.flat(), body) ?? documentTitle(read.title)
  return { ok: true, text, ...(title === undefined ? {} : { title }) }
}

/** Paragraphs are an empty line apart, save the items of a list. */
function writeParagraphs(paragraphs: readonly PdfParagraph[]): string {
  return paragraphs
    .map(({ text, isItem }, index) => {
      const isNext = isItem && paragraphs[index - 1]?.isItem === true
      return `${index === 0 ? '' : isNext ? '\n' : '\n\n'}${text}`
    })
    .join('')
}
