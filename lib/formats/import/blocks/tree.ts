import type { Element, ElementContent, Root, RootContent } from 'hast'

type Content = Root | RootContent | ElementContent

/** Whether a node of a tree is an element. */
export function isElement(node: Content): node is Element {
  return node.type === 'element'
}

/** The words in a node, in their order. */
export function textOfTree(node: Content): string {
  const parts: string[] = []
  const waiting: Content[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'text') parts.push(next.value)
    else if (next.type === 'element' && next.tagName === 'br') parts.push(' ')
    else if ('children' in next) waiting.push(...next.children.toReversed())
  }
  return parts.join('')
}

/** All elements below a node, in the order of the text. */
export function* elementsIn(node: Content): Generator<Element> {
  const waiting: Content[] = 'children' in node ? node.children.toReversed() : []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) continue
    yield next
    waiting.push(...next.children.toReversed())
  }
}
