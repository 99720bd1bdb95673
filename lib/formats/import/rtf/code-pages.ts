import iconv from 'iconv-lite'

/** The code page of each character set that a font of an RTF file can have. */
const OF_CHARSET = new Map([
  [77, 10000], [128, 932], [129, 949], [130, 1361], [134, 936], [136, 950], [161, 1253], [162, 1254], [163, 1258],
  [177, 1255], [178, 1256], [186, 1257], [204, 1251], [222, 874], [238, 1250], [254, 437], [255, 850],
]) // prettier-ignore
const NAMES = new Map([
  [10000, 'macroman'],
  [10007, 'maccyrillic'],
  [65001, 'utf8'],
  [1361, 'cp949'],
])
export const WESTERN = 1252

/** The code page for a font's character set; undefined for the sets that follow the document's own. */
export function codePageOfCharset(charset: number): number | undefined {
  return OF_CHARSET.get(charset)
}

/** Bytes of a code page as text; a code page that nobody knows is read as the western one. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  const name = NAMES.get(codePage) ?? `cp${codePage}`
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : `cp${WESTERN}`)
}
