/** What a file is, and what to do with it instead; both go into one sentence. */
export interface KnownFile {
  readonly is: string
  readonly then: string
}

const COPY = 'Open it, select the article’s text, copy it and paste it here.'
const PICTURE = {
  is: 'This is a picture, and words in a picture can’t be read.',
  then: 'Type the text, or paste it from where it stands.',
}
const PROGRAM = {
  is: 'This is a program, not a document.',
  then: 'Choose the file that holds the article.',
}
const PACKED = {
  is: 'This is a packed archive.',
  then: 'Unpack it and choose the article that is in it.',
}
const SOUND = {
  is: 'This is a sound or video file.',
  then: 'Choose the file that holds the article’s text.',
}
const FONT = { is: 'This is a font.', then: 'Choose the file that holds the article.' }

/** First bytes, as characters from 0 to 255, of files that hold no article. */
const FOREIGN: readonly (readonly [start: string, file: KnownFile])[] = [
  ['\x89PNG', PICTURE],
  ['\xFF\xD8\xFF', PICTURE],
  ['GIF8', PICTURE],
  ['II*\0', PICTURE],
  ['MM\0*', PICTURE],
  ['8BPS', PICTURE],
  ['\0\0\x01\0', PICTURE],
  ['MZ', PROGRAM],
  ['\x7FELF', PROGRAM],
  ['\xCF\xFA\xED\xFE', PROGRAM],
  ['\xCE\xFA\xED\xFE', PROGRAM],
  ['\xCA\xFE\xBA\xBE', PROGRAM],
  ['\0asm', PROGRAM],
  ['\x1F\x8B', PACKED],
  ['7z\xBC\xAF\x27\x1C', PACKED],
  ['Rar!\x1A\x07', PACKED],
  ['BZh', PACKED],
  ['\xFD7zXZ', PACKED],
  ['(\xB5/\xFD', PACKED],
  ['ID3', SOUND],
  ['OggS', SOUND],
  ['fLaC', SOUND],
  ['\x1AE\xDF\xA3', SOUND],
  ['wOFF', FONT],
  ['wOF2', FONT],
  ['OTTO\0', FONT],
  ['SQLite format 3', { is: 'This is a database.', then: COPY }],
  [
    'bplist00',
    {
      is: 'This is a web archive or a settings file of a Mac.',
      then: 'In Safari choose “Save As” and “Page Source”, or copy the article’s text and paste it here.',
    },
  ],
  [
    '%!PS',
    {
      is: 'This is a PostScript file.',
      then: 'Save it as a PDF, or copy the article’s text and paste it here.',
    },
  ],
]

/** Marks further on in files that begin with their own length or with a general mark. */
const LATER: readonly (readonly [at: number, mark: string, file: KnownFile])[] = [
  [8, 'WEBP', PICTURE],
  [8, 'WAVE', SOUND],
  [8, 'AVI ', SOUND],
  [4, 'ftypheic', PICTURE],
  [4, 'ftypheif', PICTURE],
  [4, 'ftypmif1', PICTURE],
  [4, 'ftypavif', PICTURE],
  [4, 'ftyp', SOUND],
  [257, 'ustar', PACKED],
]

/** Marks up to this length can also begin a text: "MZ", "ID3", "BM". */
const SHORT = 3

/** The file without an article that these bytes begin, if they tell. */
export function findForeignFile(bytes: Uint8Array): KnownFile | undefined {
  const start = Buffer.from(bytes.subarray(0, 300)).toString('latin1')
  if (/^BM.{4}\0\0\0\0/su.test(start)) return PICTURE
  const isText = !bytes.subarray(0, 4096).some(isControl)
  return (
    FOREIGN.find(([mark]) => start.startsWith(mark) && !(isText && mark.length <= SHORT))?.[1] ??
    LATER.find(([at, mark]) => start.startsWith(mark, at))?.[2]
  )
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
}
