/** One file of a zip, by what the zip's list of contents says of it; none of it can be relied on. */
export interface ZipEntry {
  readonly name: string
  readonly isDeflated: boolean
  readonly packedSize: number
  readonly size: number
  readonly crc: number
  /** Where its packed bytes begin. */
  readonly start: number
}

/** Why nothing is unpacked: it is no zip, it is broken, it has a password, or it is far too much. */
export type ZipFault = 'not-a-zip' | 'damaged' | 'locked' | 'too-much'

export type ZipList =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly fault: ZipFault }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 2000
/** All the files of a zip together, as its list of contents has them. */
const MOST_BYTES = 150_000_000
const IN_ZIP64 = 0xffffffff

/** Reads the list of contents at the end of a zip, and unpacks nothing. */
export function listZip(bytes: Uint8Array): ZipList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return fault('not-a-zip')
  const end = findEnd(view)
  if (end === undefined) return fault('damaged')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) return fault('too-much')
  const entries: ZipEntry[] = []
  let [at, packed, unpacked] = [view.getUint32(end + 16, true), 0, 0]
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return fault('damaged')
    if ((view.getUint16(at + 8, true) & 1) === 1) return fault('locked')
    const method = view.getUint16(at + 10, true)
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    packed += packedSize
    unpacked += size
    if (size === IN_ZIP64 || unpacked > MOST_BYTES) return fault('too-much')
    const start = findStart(view, view.getUint32(at + 42, true))
    // Files of a zip that lie over one another are how small bombs are made.
    if (start === undefined || start + packedSize > end || packed > end) return fault('damaged')
    if (method !== 0 && method !== 8) return fault('damaged')
    if (nameEnd > end) return fault('damaged')
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd))
    const crc = view.getUint32(at + 16, true)
    entries.push({ name, isDeflated: method === 8, packedSize, size, crc, start })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, entries }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

function findStart(view: DataView, local: number): number | undefined {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return undefined
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
}

function fault(fault: ZipFault): ZipList {
  return { ok: false, fault }
}
