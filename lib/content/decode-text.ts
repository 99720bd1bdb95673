/** What the bytes of a content file are. */
export type DecodedText =
  | { readonly status: 'text'; readonly text: string }
  | { readonly status: 'empty' }
  /** `looksLike` names the file format, if it shows. */
  | { readonly status: 'binary'; readonly looksLike: string }
  /** `before` is the text up to the first byte that is not UTF-8. */
  | { readonly status: 'encoded'; readonly looksLike: string; readonly before: string }

const SIGNATURES: readonly (readonly [start: string, looksLike: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a Word, OpenDocument or ZIP file'],
  ['\xD0\xCF\x11\xE0', 'an old Word file'],
  ['{\\rtf', 'a rich text (RTF) file'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
]

/** The text of a file: UTF-8, without its byte order mark and with `\n` for every line break. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const signature = SIGNATURES.find(([signs]) => start.startsWith(signs))
  if (signature !== undefined) return { status: 'binary', looksLike: signature[1] }
  const utf16 = looksLikeUtf16(bytes)
  if (utf16) return { status: 'encoded', looksLike: 'UTF-16', before: '' }
  const text = decode(bytes)
  if (text === undefined) return describeEncoding(bytes)
  if (text.includes('\0')) return { status: 'binary', looksLike: 'a file that is no text' }
  if (text.trim() === '') return { status: 'empty' }
  return { status: 'text', text: text.replace(/\r\n?/g, '\n') }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A byte order mark, or every other byte of the beginning zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, 200)
  const zeros = [0, 1].map(
    (parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  )
  const [even = 0, odd = 0] = zeros
  return sample.length >= 4 && Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 3
}

function describeEncoding(bytes: Uint8Array): DecodedText {
  const at = firstInvalid(bytes)
  const sample = bytes.subarray(0, 4096)
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  if (controls > sample.length / 20)
    return { status: 'binary', looksLike: 'a file that is no text' }
  // Windows-1252 has its curly quotes, dashes and the euro sign where UTF-8 only has bytes that continue a character.
  const hasWindowsSigns = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)
  const looksLike = hasWindowsSigns
    ? 'Windows-1252 ("ANSI")'
    : 'an older encoding such as Windows-1252 ("ANSI")'
  const before = new TextDecoder().decode(bytes.subarray(0, at)).replace(/\r\n?/g, '\n')
  return { status: 'encoded', looksLike, before }
}

/** Index of the first byte that belongs to no UTF-8 character; found by halving, since a valid start stays valid. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isValidStart(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
