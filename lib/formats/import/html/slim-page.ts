/** A page without what says nothing and takes long to parse; undefined if it holds far more than an article. */
export interface SlimPage {
  readonly html: string
  /** The long addresses of pictures, which hold their bytes, by the short ones that stand for them. */
  readonly addresses: ReadonlyMap<string, string>
}

/** No element has so many attributes; the parser compares each with all the others. */
const MOST_ATTRIBUTES = 500
/** What is left of a page, with all that it says of how it looks. */
const MOST_CHARACTERS = 5_000_000
/** Longer values of attributes are the bytes of pictures, or say nothing of an article. */
const LONGEST_VALUE = 2000
const MARK = /<!--|<[a-z][^\s>/]*/giu
const RAW = /^<(?:script|style|textarea|title|xmp|noscript|noembed|noframes|iframe|template)$/iu
const SILENT = /^<(?:script|style)$/iu
const LINKED_DATA = /ld\+json/iu
const PICTURE = /^data:image\//iu

/**
 * Takes comments, scripts, styles and the bytes of pictures out of a page before it is parsed: in a page that was saved
 * as one file they are nearly all of it. Takes linear time.
 */
export function slimPage(html: string): SlimPage | undefined {
  const kept: string[] = []
  const addresses = new Map<string, string>()
  let from = 0
  let size = 0
  const keepTo = (end: number): void => {
    kept.push(html.slice(from, end))
    size += Math.max(0, end - from)
    from = end
  }
  MARK.lastIndex = 0
  for (let found = MARK.exec(html); found !== null; found = MARK.exec(html)) {
    const [name] = found
    if (name === '<!--') {
      keepTo(found.index)
      from = MARK.lastIndex = afterComment(html, found.index)
      continue
    }
    const { end, attributes, values } = readTag(html, found.index + name.length)
    if (attributes > MOST_ATTRIBUTES) return undefined
    for (const { start, end } of values) {
      keepTo(start)
      from = end
      const value = html.slice(start, end)
      if (PICTURE.test(value)) kept.push(standIn(value, addresses))
    }
    MARK.lastIndex = end
    if (RAW.test(name)) {
      const close = afterRaw(html, name.slice(1), end)
      if (SILENT.test(name) && !LINKED_DATA.test(html.slice(found.index, end))) {
        keepTo(Math.min(end + 1, close))
        from = close
      }
      MARK.lastIndex = close
    }
    if (size > MOST_CHARACTERS) return undefined
  }
  keepTo(html.length)
  return size > MOST_CHARACTERS ? undefined : { html: kept.join(''), addresses }
}

function standIn(address: string, addresses: Map<string, string>): string {
  const short = `https://picture.invalid/${String(addresses.size + 1)}`
  addresses.set(short, address)
  return short
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where a tag ends, how many words stand in it outside of quotation marks, and where its long values are. */
function readTag(
  html: string,
  from: number,
): { readonly end: number; readonly attributes: number; readonly values: readonly Span[] } {
  let attributes = 0
  let at = from
  const values: Span[] = []
  for (; at < html.length && attributes <= MOST_ATTRIBUTES; at += 1) {
    const sign = html[at]
    if (sign === '>') break
    if (sign === '=') {
      const value = readValue(html, at + 1)
      if (value.end - value.start > LONGEST_VALUE) values.push(value)
      at = value.last
    } else if (/[\s/]/u.test(sign ?? '') && /[^\s/>=]/u.test(html[at + 1] ?? '')) attributes += 1
  }
  return { end: at, attributes, values }
}

/** The value of an attribute, without its quotation marks, and its last character, with them. */
function readValue(html: string, from: number): Span & { readonly last: number } {
  let start = from
  while (/\s/u.test(html[start] ?? '')) start += 1
  const quote = html[start]
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, start + 1)
    const end = close < 0 ? html.length : close
    return { start: start + 1, end, last: end }
  }
  let end = start
  while (end < html.length && /[^\s>]/u.test(html[end] ?? '')) end += 1
  return { start, end, last: end - 1 }
}

/** Where a comment ends, as browsers see it. */
function afterComment(html: string, start: number): number {
  const empty = /^<!--(?:-?>)/u.exec(html.slice(start, start + 6))
  if (empty !== null) return start + empty[0].length
  const close = /--!?>/gu
  close.lastIndex = start + 4
  return close.exec(html) === null ? html.length : close.lastIndex
}

/** What is in scripts and styles is no markup. */
function afterRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'giu')
  close.lastIndex = from
  const found = close.exec(html)
  return found === null ? html.length : found.index
}
