import type { ReadDocument, NotRead } from '../imported-file'
import { documentTitle } from '../document-title'
import { readXml, readXmlFields } from '../read-xml'
import { xmlText } from '../xml-text'
import { unpackZip, type Unpacked } from '../zip/unpack-zip'
import { convertDocx } from './convert-docx'
import { readNotes } from './read-notes'

const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]{1,80}\.(?:xml|rels)|word\/media\/[^/]{1,80}\.(?:png|jpe?g|gif|webp))$/iu
const XML = /\.(?:xml|rels)$/i

/** In all parts together; the converter makes a tree of them. A page of a document has about 500. */
const MOST_ELEMENTS = 120_000

const FAULTS = {
  'not-a-zip':
    'This is not a Word file, whatever its name says. Open it in the program it was made with and save it as .docx, or paste the text.',
  damaged:
    'This Word file is damaged or not complete. Open it in Word and save it again, or paste the text.',
  locked:
    'This Word file is protected with a password. Open it in Word, take the password off, save it and bring it again.',
  'too-much':
    'This Word file holds far more than an article. Copy the article into a new document and bring that, or paste the text.',
} as const
const OTHER_OFFICE =
  'This file holds no Word document. Bring a .docx file that has the article in it, or paste the text.'
const EMPTY = 'This Word file holds no words. Bring the file that has the article in it.'

/**
 * Reads a Word document (.docx). Links lead to the web or to a mailbox or are plain words; footnotes stand
 * apart, comments and deleted words are left out. It never throws: a file that gives no article gives a sentence.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument | NotRead> {
  const unpacked = checkParts(unpackZip(bytes, (name) => PART.test(name)))
  if (!unpacked.ok) return refuse(FAULTS[unpacked.fault])
  const { files } = unpacked
  if (![...files.keys()].some((name) => name.startsWith('word/'))) return refuse(OTHER_OFFICE)
  try {
    const { html, pictures } = await convertDocx(files)
    if (!/>[^<]*[\p{L}\p{N}]/u.test(html) && pictures.length === 0) return refuse(EMPTY)
    const core = files.get('docProps/core.xml')
    const fields = readXmlFields((core && xmlText(core)) ?? '', ['dc:title'])
    const title = documentTitle(fields.get('dc:title'))
    return {
      ok: true,
      html,
      ...(title === undefined ? {} : { title }),
      pictures,
      notes: readNotes(files),
    }
  } catch {
    return refuse(FAULTS.damaged)
  }
}

/** The parts as they are, unless one is no sound XML or has so many or so deep elements that reading it would harm. */
function checkParts(unpacked: Unpacked): Unpacked {
  if (!unpacked.ok) return unpacked
  let elements = 0
  for (const [name, bytes] of unpacked.files) {
    if (!XML.test(name)) continue
    const text = xmlText(bytes)
    const fault = text === undefined ? 'damaged' : readXml(text, { open: () => (elements += 1) })
    if (fault !== undefined) return { ok: false, fault }
    if (elements > MOST_ELEMENTS) return { ok: false, fault: 'too-much' }
  }
  return unpacked
}

function refuse(says: string): NotRead {
  return { ok: false, says }
}
