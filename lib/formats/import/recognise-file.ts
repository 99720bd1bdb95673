import { findForeignFile, type KnownFile } from './file-signatures'
import { recogniseOle } from './recognise-ole'
import { recogniseZip } from './recognise-zip'

/** The formats whose first bytes tell that they are no plain text. */
export type BinaryFormat = 'docx' | 'odt' | 'rtf' | 'pdf'

/** What a file is by its bytes alone; `text` has still to be looked at as text. */
export type Recognised =
  { readonly format: BinaryFormat | 'text' } | { readonly format: 'none'; readonly says: string }

/** How far into a PDF its mark may stand. */
const PDF_REACH = 1024

/** What a file is. Its name plays no part in it. */
export function recogniseFile(bytes: Uint8Array): Recognised {
  if (bytes.length === 0)
    return refuse({
      is: 'This file is empty.',
      then: 'Save the article again and choose the new file.',
    })
  const start = Buffer.from(bytes.subarray(0, PDF_REACH)).toString('latin1')
  const text = start.replace(/^(?:\xEF\xBB\xBF)?[\s\0]*/u, '')
  if (text.startsWith('{\\rtf')) return { format: 'rtf' }
  if (start.includes('%PDF-') && !/^\s*<|^\p{L}[^%]*\.\s/u.test(start)) return { format: 'pdf' }
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u.test(start)) {
    const zip = recogniseZip(bytes)
    return typeof zip === 'string' ? { format: zip } : refuse(zip)
  }
  if (start.startsWith('\xD0\xCF\x11\xE0')) return refuse(recogniseOle(bytes))
  const foreign = findForeignFile(bytes)
  return foreign === undefined ? { format: 'text' } : refuse(foreign)
}

function refuse({ is, then }: KnownFile): Recognised {
  return { format: 'none', says: `${is} ${then}` }
}
