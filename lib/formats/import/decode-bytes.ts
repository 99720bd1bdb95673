import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { declaredCharset } from './declared-charset'

const SAMPLE = 65_536
/** Where a few broken characters are looked for among many. */
const LONG_SAMPLE = 1_000_000
/** How sure the detection has to be before anything but the usual western encoding is taken. */
const SURE = 60
/** In another script nearly every letter is beyond ASCII; then only the question is which. */
const OTHER_SCRIPT = 0.3
/** A western text with quotation marks and a few accents has fewer bytes beyond ASCII. */
const SOME = 0.03
/** How many of the characters beyond ASCII may be broken in a text that is UTF-8 all the same. */
const BROKEN = 0.1
/** The names that the web gives to encodings stand for these; the older ones are parts of the newer. */
const REAL: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-sjis': 'shift_jis',
  'x-mac-roman': 'macintosh',
}
/** An apostrophe of the old Macintosh, read as if it came from Windows: "itÕs". */
const MACINTOSH = /\p{Ll}Õ(?:s|t|d|m|ll|re|ve)(?!\p{L})|(?:^|\s)Ò\p{L}[^ÒÓ]{0,200}Ó/u

/**
 * The text of a file in whatever encoding it was saved, or undefined if it is no text. The first of these decides: the
 * byte order mark, valid UTF-8, the zeros of UTF-16, what a page says of itself, the statistics of its letters.
 */
export function decodeBytes(bytes: Uint8Array): string | undefined {
  const text = decode(bytes)
  return text === undefined || isBinary(text) ? undefined : text
}

function decode(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = readMarked(buffer)
  if (marked !== undefined) return marked
  const wide = utf16Order(buffer)
  if (wide !== undefined) return iconv.decode(buffer, wide)
  const loose = new TextDecoder('utf-8').decode(buffer)
  if (!loose.includes('\uFFFD')) return loose
  const declared = declaredCharset(buffer)
  const name = declared === undefined ? undefined : (REAL[declared] ?? declared)
  if (name !== undefined && !/^utf-?(?:8|16)/u.test(name) && iconv.encodingExists(name))
    return iconv.decode(buffer, name)
  return isMostlyUtf8(loose) ? loose : guess(buffer)
}

function readMarked(buffer: Buffer): string | undefined {
  const [first, second, third, fourth] = buffer
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return new TextDecoder('utf-8').decode(buffer)
  if (first === 0xff && second === 0xfe)
    return iconv.decode(buffer, third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le')
  if (first === 0xfe && second === 0xff) return iconv.decode(buffer, 'utf-16be')
  return undefined
}

/** The order of the bytes of UTF-16 without a mark: one half of them are nearly all zero, and the other are not. */
function utf16Order(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = buffer.subarray(0, 2000)
  if (sample.length < 4) return undefined
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const most = Math.max(even, odd)
  if (most < sample.length / 4 || Math.min(even, odd) > most / 20) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Whether only a few characters are broken, as where a file was cut or patched. */
function isMostlyUtf8(loose: string): boolean {
  const sample = loose.slice(0, LONG_SAMPLE)
  const broken = sample.match(/\uFFFD+/gu)?.length ?? 0
  const whole = sample.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0
  return broken <= whole * BROKEN
}

function guess(buffer: Buffer): string {
  const western = iconv.decode(buffer, 'windows-1252')
  const beyond = shareBeyondAscii(buffer)
  if (beyond <= OTHER_SCRIPT && MACINTOSH.test(western)) return iconv.decode(buffer, 'macintosh')
  const [best] = analyse(buffer.subarray(0, SAMPLE))
  const name = (best?.name ?? '').toLowerCase()
  const isOther = !/^(?:utf-|iso-2022|iso-8859-1$|windows-1252|ascii)/u.test(name)
  const isSure = beyond > OTHER_SCRIPT || ((best?.confidence ?? 0) >= SURE && beyond > SOME)
  return isOther && isSure && iconv.encodingExists(name)
    ? iconv.decode(buffer, REAL[name] ?? name)
    : western
}

function shareBeyondAscii(buffer: Buffer): number {
  const sample = buffer.subarray(0, SAMPLE)
  return sample.filter((byte) => byte >= 0x80).length / sample.length
}

/** Whether what was decoded is no text: zeros or control characters stand in it. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/gu)?.length ?? 0
  return controls > sample.length / 50 || sample.slice(0, 2000).includes('\0')
}
