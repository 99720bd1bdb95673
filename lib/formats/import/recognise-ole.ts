import type { KnownFile } from './file-signatures'

/** The names of the parts stand in UTF-16 in such a file; a document's own are found near its beginning or end. */
const PARTS: readonly (readonly [name: string, file: KnownFile])[] = [
  [
    'EncryptedPackage',
    {
      is: 'This file is locked with a password.',
      then: 'Open it with its password, save it without one and choose that.',
    },
  ],
  [
    'WordDocument',
    {
      is: 'This is an old Word file (.doc).',
      then: 'Open it in Word or LibreOffice, save it as .docx and choose that.',
    },
  ],
  [
    'Workbook',
    {
      is: 'This is a spreadsheet.',
      then: 'Copy the article’s text from it and paste it here.',
    },
  ],
  [
    'PowerPoint Document',
    {
      is: 'This is a presentation.',
      then: 'Copy the article’s text from it and paste it here.',
    },
  ],
]

const OTHER = {
  is: 'This is a file of an older office program.',
  then: 'Open it there, save it as Word (.docx) or PDF and choose that.',
}

/** Which of the older office files this is; they all begin alike. */
export function recogniseOle(bytes: Uint8Array): KnownFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return PARTS.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))?.[1] ?? OTHER
}
