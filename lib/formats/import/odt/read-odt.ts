import { collectPictures } from '../collect-pictures'
import type { ReadDocument, NotRead } from '../imported-file'
import { documentTitle } from '../document-title'
import { readXml, readXmlFields } from '../read-xml'
import { xmlText } from '../xml-text'
import { unpackZip } from '../zip/unpack-zip'
import { collectStyles } from './collect-styles'
import { writeOdtBody } from './write-odt-body'

const PART =
  /^(?:content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml|encrypted-package|Pictures\/[^/]{1,100})$/

const FAULTS = {
  'not-a-zip':
    'This is not an OpenDocument file, whatever its name says. Save the article as .odt or .docx and choose that, or paste the text.',
  damaged:
    'This OpenDocument file is damaged or not complete. Open it, save it again and choose the new file, or paste the text.',
  locked:
    'This OpenDocument file is protected with a password. Open it with its password, save it without one and choose that.',
  'too-much':
    'This OpenDocument file holds far more than an article. Copy the article into a new document and choose that, or paste the text.',
} as const
const EMPTY = 'This OpenDocument file holds no words. Choose the file that has the article in it.'

/**
 * Reads an OpenDocument text (.odt). Links lead to the web or to a mailbox or are plain words; footnotes stand
 * apart, comments, deleted words and tables of contents are left out. A file that gives no article gives a sentence.
 */
export async function readOdt(bytes: Uint8Array): Promise<ReadDocument | NotRead> {
  const unpacked = unpackZip(bytes, (name) => PART.test(name))
  if (!unpacked.ok) return refuse(unpacked.fault)
  const { files } = unpacked
  const textOf = (name: string): string | undefined => {
    const part = files.get(name)
    return part && xmlText(part)
  }
  const isLocked = textOf('META-INF/manifest.xml')?.includes('encryption-data') === true
  if (isLocked || files.has('encrypted-package')) return refuse('locked')
  const content = textOf('content.xml')
  if (content === undefined) return refuse('damaged')
  const styles = collectStyles()
  const styleFault = readXml(textOf('styles.xml') ?? '<none/>', styles)
  if (styleFault !== undefined) return refuse(styleFault)
  const pictures = collectPictures()
  const body = writeOdtBody(styles, files, pictures)
  const fault = readXml(content, body)
  if (fault !== undefined) return refuse(fault)
  const html = body.toHtml()
  if (!/>[^<]*[\p{L}\p{N}]/u.test(html)) return { ok: false, says: EMPTY }
  const title = documentTitle(readXmlFields(textOf('meta.xml') ?? '', ['dc:title']).get('dc:title'))
  return {
    ok: true,
    html,
    ...(title === undefined ? {} : { title }),
    pictures: pictures.pictures,
    notes: body.notes(),
  }
}

function refuse(fault: keyof typeof FAULTS): NotRead {
  return { ok: false, says: FAULTS[fault] }
}
