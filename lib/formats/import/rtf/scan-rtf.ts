/** What is done with each token of an RTF file, in order. */
export interface RtfVisitor {
  readonly open: () => void
  readonly close: () => void
  /** A control word such as `par`, `b` or `u`, with its number if it has one; `*`, `~`, `-`, `_` are words too. */
  readonly control: (word: string, value: number | undefined) => void
  /** Characters in the code page of the text: as they stand, or one that was written as `\'hh`. */
  readonly text: (bytes: Uint8Array) => void
  /** Bytes that stand as they are, as those of a picture can. */
  readonly binary: (bytes: Uint8Array) => void
}

export type RtfFault = 'not-rtf' | 'damaged' | 'too-much'

const [OPEN, CLOSE, BACKSLASH, CR, LF] = [0x7b, 0x7d, 0x5c, 0x0d, 0x0a]
const [QUOTE, SPACE, MINUS, NUL] = [0x27, 0x20, 0x2d, 0]
const DEEPEST = 500
/** Words, braces and stretches of text. The longest article has a tenth of them; the lines of a picture count too. */
const MOST_TOKENS = 400_000
const LONGEST_WORD = 32
const LONGEST_NUMBER = 10

/** Walks through an RTF file once, from its first byte to the brace that closes it; returns what is wrong with it. */
export function scanRtf(bytes: Uint8Array, visitor: RtfVisitor): RtfFault | undefined {
  const start = findStart(bytes)
  if (start === undefined) return 'not-rtf'
  let at = start
  let depth = 0
  for (let tokens = 0; at < bytes.length; tokens += 1) {
    if (tokens > MOST_TOKENS) return 'too-much'
    const byte = bytes[at]
    if (byte === OPEN) {
      depth += 1
      if (depth > DEEPEST) return 'too-much'
      visitor.open()
      at += 1
    } else if (byte === CLOSE) {
      depth -= 1
      visitor.close()
      at += 1
      if (depth <= 0) return undefined
    } else if (byte === BACKSLASH) at = scanControl(bytes, at + 1, visitor)
    else if (byte === CR || byte === LF || byte === NUL) at += 1
    else {
      let end = at + 1
      while (end < bytes.length && !isSpecial(bytes[end])) end += 1
      visitor.text(bytes.subarray(at, end))
      at = end
    }
  }
  return 'damaged'
}

function findStart(bytes: Uint8Array): number | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 64))
  const found = /^(?:\xEF\xBB\xBF)?[\s\0]*(?=\{\\rtf)/u.exec(start)
  return found?.[0].length
}

function isSpecial(byte: number | undefined): boolean {
  return (
    byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === CR || byte === LF || byte === NUL // prettier-ignore
  )
}

/** Reads what comes after a backslash and returns where it ends. */
function scanControl(bytes: Uint8Array, start: number, visitor: RtfVisitor): number {
  const first = bytes[start]
  if (first === undefined) return start
  if (first === QUOTE) {
    const value = Number.parseInt(String.fromCharCode(...bytes.subarray(start + 1, start + 3)), 16)
    if (!Number.isNaN(value)) visitor.text(Uint8Array.of(value))
    return start + 3
  }
  if (!isLetter(first)) {
    if (first === OPEN || first === CLOSE || first === BACKSLASH) visitor.text(Uint8Array.of(first))
    else visitor.control(first === CR || first === LF ? 'par' : String.fromCharCode(first), undefined) // prettier-ignore
    return start + 1
  }
  let at = start
  while (isLetter(bytes[at]) && at - start < LONGEST_WORD) at += 1
  const word = String.fromCharCode(...bytes.subarray(start, at))
  const numberStart = at
  if (bytes[at] === MINUS && isDigit(bytes[at + 1])) at += 1
  while (isDigit(bytes[at]) && at - numberStart <= LONGEST_NUMBER) at += 1
  const digits = String.fromCharCode(...bytes.subarray(numberStart, at))
  const value = digits === '' ? undefined : Number(digits)
  if (bytes[at] === SPACE) at += 1
  if (word === 'bin' && value !== undefined && value > 0) {
    visitor.binary(bytes.subarray(at, at + value))
    return at + value
  }
  visitor.control(word, value)
  return at
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39
}
