/** How far a browser looks for what a page says of its encoding; some pages need twice that. */
const REACH = 4096
const META = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*(?<name>[\w.:-]{1,40})/iu
const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]{1,40})/iu

/** The encoding that a page says it is in, in lower case. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, REACH)).toString('latin1')
  const found = META.exec(head) ?? XML.exec(head)
  return found?.groups?.['name']?.toLowerCase()
}
