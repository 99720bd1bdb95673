import { decodeBytes } from '../decode-bytes'
import { importWebPage } from '../html/import-web-page'
import type { ImportResult } from '../imported-file'
import { type MimePart, readFields, readParts } from './read-parts'

const NO_PAGE =
  'This web page was saved as one file, but the page itself is not in it. Save it again, or copy the article’s text and paste it here.'

/** The article on a web page that was saved as one file with its pictures (MHTML). */
export function importMhtml(bytes: Uint8Array): ImportResult {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const parts = readParts(file)
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  const html = page && decodeBytes(page.read())
  if (page === undefined || html === undefined) return { ok: false, says: NO_PAGE }
  const address = readFields(file).get('snapshot-content-location') ?? page.location
  return importWebPage(html, { address, picture: pictureFinder(parts, address) })
}

/** Gives the bytes of a picture by its address on the page. */
function pictureFinder(
  parts: readonly MimePart[],
  base: string | undefined,
): (src: string) => Uint8Array | undefined {
  const byAddress = new Map<string, MimePart>()
  for (const part of parts) {
    if (!part.type.startsWith('image/')) continue
    if (part.location !== undefined) byAddress.set(part.location, part)
    if (part.id !== undefined) byAddress.set(`cid:${part.id}`, part)
  }
  return (src) => (byAddress.get(src) ?? byAddress.get(wholeAddress(src, base)))?.read()
}

function wholeAddress(src: string, base: string | undefined): string {
  return URL.canParse(src, base) ? new URL(src, base).href : src
}
