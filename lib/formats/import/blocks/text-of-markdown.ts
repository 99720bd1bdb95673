import type { Nodes } from 'mdast'

/** The words of a Markdown node on one line. The points of a list and the paragraphs of a quotation are a space apart. */
export function textOfMarkdown(node: Nodes): string {
  const parts: string[] = []
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode' || next.type === 'code')
      parts.push(next.value)
    else if (next.type === 'break') parts.push(' ')
    else if ('children' in next) {
      if (next.type === 'paragraph' || next.type === 'listItem') parts.push(' ')
      waiting.push(...next.children.toReversed())
    }
  }
  return parts.join('').replace(/\s+/gu, ' ').trim()
}
