import { Inflate } from 'fflate'
import { crc32 } from './crc32'
import { listZip, type ZipEntry, type ZipFault } from './list-zip'

export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fault: ZipFault }

/** One part of a document. */
const MOST_BYTES_OF_FILE = 24_000_000
/** All the parts that are unpacked. */
const MOST_BYTES = 64_000_000
/** How many times its packed size a large file may be; text comes to about 30 times. */
const MOST_RATIO = 250
const LARGE = 1_000_000
/** Packed bytes that are unpacked at a time, which come to four million bytes at most. */
const STEP = 4096

/**
 * The files of a zip whose names are wanted. What a zip says of its sizes is held against what really comes out, so
 * that no more than `MOST_BYTES` are ever unpacked. Names are only compared, never used as paths. It never throws.
 */
export function unpackZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
  const list = listZip(bytes)
  if (!list.ok) return list
  const files = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of list.entries) {
    if (!isWanted(entry.name)) continue
    if (files.has(entry.name)) return { ok: false, fault: 'damaged' }
    if (isTooMuch(entry)) return { ok: false, fault: 'too-much' }
    const content = unpack(bytes, entry)
    if (content === undefined) return { ok: false, fault: 'damaged' }
    total += content.length
    if (total > MOST_BYTES) return { ok: false, fault: 'too-much' }
    files.set(entry.name, content)
  }
  return { ok: true, files }
}

function isTooMuch({ size, packedSize }: ZipEntry): boolean {
  return size > MOST_BYTES_OF_FILE || (size > LARGE && size > packedSize * MOST_RATIO)
}

/** The file's bytes, or undefined if they are not what the list of contents says of them. */
function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
  const content = entry.isDeflated ? inflate(packed, entry.size) : packed
  if (content?.length !== entry.size || crc32(content) !== entry.crc) return undefined
  return content
}

/** Unpacks up to the size that was declared, and stops as soon as more comes out. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size)
  let filled = 0
  let isOver = false
  try {
    const stream = new Inflate((chunk) => {
      isOver ||= filled + chunk.length > size
      if (isOver) return
      content.set(chunk, filled)
      filled += chunk.length
    })
    for (let at = 0; at < packed.length && !isOver; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch {
    return undefined
  }
  return isOver ? undefined : content.subarray(0, filled)
}
