import { unzipSync } from 'fflate'
import type { KnownFile } from './file-signatures'

const LONGEST_KIND = 200
const MOST_NAMES = 10_000
const OPEN_AND_SAVE = 'Open it, save the article as a Word file (.docx) and choose that.'
const EPUB = 'application/epub+zip'
const ODF = 'application/vnd.oasis.opendocument.'

/** What a ZIP file is by the names in it: a document that can be read, or another thing. */
export function recogniseZip(bytes: Uint8Array): 'docx' | 'odt' | KnownFile {
  const { names, kind } = listNames(bytes)
  if (names.size === 0)
    return {
      is: 'This is a damaged or incomplete ZIP, Word or OpenDocument file.',
      then: 'Save or download it again and choose the new one.',
    }
  if (names.has('word/document.xml')) return 'docx'
  if (names.has('word/document2.xml')) return 'docx'
  if (kind.startsWith(`${ODF}text`)) return 'odt'
  if (kind.startsWith(EPUB))
    return { is: 'This is an e-book.', then: 'Copy the article’s text and paste it here.' }
  if (names.has('xl/workbook.xml') || kind.startsWith(`${ODF}spreadsheet`))
    return {
      is: 'This is a spreadsheet.',
      then: 'Copy the article’s text from it and paste it here.',
    }
  if (names.has('ppt/presentation.xml') || kind.startsWith(`${ODF}presentation`))
    return {
      is: 'This is a presentation.',
      then: 'Copy the article’s text from it and paste it here.',
    }
  if (names.has('Index/Document.iwa') || names.has('index.xml'))
    return {
      is: 'This is a file of Apple’s Pages, Numbers or Keynote.',
      then: 'Export it from there as Word (.docx) or PDF and choose that.',
    }
  if (kind.startsWith(ODF)) return { is: 'This is an OpenDocument drawing.', then: OPEN_AND_SAVE }
  if (names.has('content.xml')) return 'odt'
  if (names.has('META-INF/MANIFEST.MF') || names.has('AndroidManifest.xml'))
    return {
      is: 'This is a program, not a document.',
      then: 'Choose the file that holds the article.',
    }
  return {
    is: 'This is a ZIP archive, not a document.',
    then: 'Unpack it and choose the article that is in it.',
  }
}

/** The names in the archive, and what its file `mimetype` says; nothing else of it is unpacked. */
function listNames(bytes: Uint8Array): { names: ReadonlySet<string>; kind: string } {
  const names = new Set<string>()
  try {
    const { mimetype } = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (names.size < MOST_NAMES) names.add(name)
        return name === 'mimetype' && originalSize <= LONGEST_KIND && size <= LONGEST_KIND
      },
    })
    return { names, kind: mimetype ? Buffer.from(mimetype).toString('latin1').trim() : '' }
  } catch {
    return { names, kind: '' }
  }
}
