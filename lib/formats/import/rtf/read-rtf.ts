import type { ReadDocument, NotRead } from '../imported-file'
import { documentTitle } from '../document-title'
import { scanRtf } from './scan-rtf'
import { writeRtf } from './write-rtf'

const FAULTS = {
  'not-rtf':
    'This is not an RTF file, whatever its name says. Save the article as .rtf or .docx and choose that, or paste the text.',
  damaged:
    'This RTF file is not complete. Save or download it again and choose the new one, or paste the text.',
  'too-much':
    'This RTF file is put together in a way that cannot be read. Open it, save it as .docx and choose that, or paste the text.',
} as const
const EMPTY = 'This RTF file holds no words. Choose the file that has the article in it.'

/**
 * Reads an RTF document. Links lead to the web or to a mailbox or are plain words; footnotes stand apart, comments,
 * heads and feet of pages and deleted words are left out. It takes linear time. A file that gives no article gives a sentence.
 */
export async function readRtf(bytes: Uint8Array): Promise<ReadDocument | NotRead> {
  const writer = writeRtf()
  const fault = scanRtf(bytes, writer)
  if (fault !== undefined) return { ok: false, says: FAULTS[fault] }
  const html = writer.toHtml()
  if (!/>[^<]*[\p{L}\p{N}]/u.test(html)) return { ok: false, says: EMPTY }
  const title = documentTitle(writer.title())
  const { pictures, notes } = writer
  return { ok: true, html, ...(title === undefined ? {} : { title }), pictures, notes }
}
