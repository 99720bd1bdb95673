import type { PageElement, PageNode } from './parse-page'

/** All elements of a page, in its order. What is in `template` is not among them. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  const waiting: PageNode[] = 'childNodes' in root ? root.childNodes.toReversed() : []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isPageElement(node)) continue
    yield node
    waiting.push(...node.childNodes.toReversed())
  }
}

export function isPageElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

/** The value of an attribute without the white space around it; undefined if it has none. */
export function attributeOf({ attrs }: PageElement, name: string): string | undefined {
  const value = attrs.find((attribute) => attribute.name === name)?.value.trim()
  return value === '' ? undefined : value
}

/** The words in an element, white space drawn together. */
export function textOfElement(element: PageElement): string {
  return rawTextOf(element).replace(/\s+/gu, ' ').trim()
}

/** The characters in an element, as they are. */
export function rawTextOf(element: PageElement): string {
  const parts: string[] = []
  const waiting: PageNode[] = element.childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) parts.push(node.value)
    else if ('tagName' in node && node.tagName === 'br') parts.push(' ')
    else if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
  return parts.join('')
}
