import { decodeQuoted } from './decode-quoted'

/** A file that is packed into another, as mail programs and browsers do it (MIME). */
export interface MimePart {
  /** Such as `text/html`, in lower case. */
  readonly type: string
  /** Where it was on the web. */
  readonly location: string | undefined
  /** What others of the file call it by: `cid:` and this. */
  readonly id: string | undefined
  /** Its bytes as they were before they were packed. */
  readonly read: () => Uint8Array
}

interface Head {
  readonly fields: ReadonlyMap<string, string>
  readonly bodyAt: number
}

const LONGEST_HEAD = 50_000
const MOST_PARTS = 2000
const DEEPEST = 4

/** The fields at the beginning of a MIME file, in which each character is one byte; the names are in lower case. */
export function readFields(file: string): ReadonlyMap<string, string> {
  return readHead(file, 0, Math.min(file.length, LONGEST_HEAD)).fields
}

/** All files in a MIME file, also those inside of others, in their order. It takes linear time and never throws. */
export function readParts(file: string): readonly MimePart[] {
  const parts: MimePart[] = []
  const add = (from: number, to: number, depth: number): void => {
    const { fields, bodyAt } = readHead(file, from, to)
    const type = fields.get('content-type') ?? 'text/plain'
    const boundary = /;\s*boundary=(?:"(?<quoted>[^"]{1,200})"|(?<bare>[^\s;]{1,200}))/iu.exec(type)
    const mark = boundary?.groups?.['quoted'] ?? boundary?.groups?.['bare']
    if (/^multipart\//iu.test(type) && mark !== undefined && depth < DEEPEST) {
      for (const [start, end] of cutAt(file, mark, bodyAt, to)) add(start, end, depth + 1)
    } else if (parts.length < MOST_PARTS) {
      const body = (): string => file.slice(bodyAt, to)
      parts.push({
        type: type.split(';', 1)[0]?.trim().toLowerCase() ?? '',
        location: fields.get('content-location'),
        id: fields.get('content-id')?.replace(/^<|>$/gu, ''),
        read: () => unpack(body(), fields.get('content-transfer-encoding') ?? ''),
      })
    }
  }
  add(0, file.length, 0)
  return parts
}

function readHead(file: string, from: number, to: number): Head {
  const longest = file.slice(from, Math.min(to, from + LONGEST_HEAD))
  const end = /(?:^|\r?\n)\r?\n/u.exec(longest)
  const text = end === null ? longest : longest.slice(0, end.index)
  const fields = new Map<string, string>()
  // A line that begins with white space goes on with the one before.
  for (const line of text.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return { fields, bodyAt: end === null ? to : from + end.index + end[0].length }
}

/** Where the parts between the lines with this mark begin and end. */
function cutAt(
  file: string,
  mark: string,
  from: number,
  to: number,
): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = []
  let start: number | undefined
  const line = `--${mark}`
  for (let at = file.indexOf(line, from); at >= 0 && at < to; at = file.indexOf(line, at + 1)) {
    if (at > 0 && file[at - 1] !== '\n') continue
    if (start !== undefined) spans.push([start, at])
    if (file.startsWith('--', at + line.length) || spans.length >= MOST_PARTS) return spans
    const end = file.indexOf('\n', at)
    start = end < 0 ? to : end + 1
  }
  // The last one may have been cut off.
  if (start !== undefined) spans.push([start, to])
  return spans
}

function unpack(body: string, encoding: string): Uint8Array {
  if (/^base64$/iu.test(encoding)) return new Uint8Array(Buffer.from(body, 'base64'))
  return /^quoted-printable$/iu.test(encoding)
    ? decodeQuoted(body)
    : new Uint8Array(Buffer.from(body, 'latin1'))
}
