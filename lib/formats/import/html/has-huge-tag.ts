/** No element has so many attributes; the parser compares each with all the others. */
const MOST_ATTRIBUTES = 500
const TAG = /<[a-z][^\s>/]*/giu
const RAW = /^<(?:script|style|textarea|title|xmp|noscript|template)$/iu

/** Whether an element has hundreds of attributes. Takes linear time. */
export function hasHugeTag(html: string): boolean {
  TAG.lastIndex = 0
  for (let found = TAG.exec(html); found !== null; found = TAG.exec(html)) {
    const [name] = found
    const { end, attributes } = readTag(html, found.index + name.length)
    if (attributes > MOST_ATTRIBUTES) return true
    TAG.lastIndex = RAW.test(name) ? afterRaw(html, name.slice(1), end) : end
  }
  return false
}

/** Where a tag ends, and how many words stand in it outside of quotation marks. */
function readTag(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0
  let at = from
  for (; at < html.length && attributes <= MOST_ATTRIBUTES; at += 1) {
    const sign = html[at]
    if (sign === '>') break
    if (sign === '"' || sign === "'") {
      const close = html.indexOf(sign, at + 1)
      if (close < 0) break
      at = close
    } else if (/[\s/]/u.test(sign ?? '') && /[^\s/>=]/u.test(html[at + 1] ?? '')) attributes += 1
  }
  return { end: at, attributes }
}

/** What is in scripts and styles is no markup. */
function afterRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'giu')
  close.lastIndex = from
  const found = close.exec(html)
  return found === null ? html.length : found.index
}
