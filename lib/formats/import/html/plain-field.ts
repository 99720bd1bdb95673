import { parseFragment } from 'parse5'

const LONGEST = 1000

/** A value of a page's metadata as plain words: its tags and entities read, white space drawn together. */
export function plainField(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const short = value.slice(0, LONGEST)
  const text = /[<&]/u.test(short) ? readEntities(short) : short
  const plain = text.replace(/[\s\p{Cc}\u200B\u00AD\uFEFF]+/gu, ' ').trim()
  return plain === '' ? undefined : plain
}

/** Some pages write their entities twice over. */
function readEntities(text: string): string {
  const waiting = parseFragment(text).childNodes.toReversed()
  const parts: string[] = []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) parts.push(node.value)
    else if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
  return parts.join('')
}
