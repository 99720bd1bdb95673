import { isPageElement } from './page-tree'
import type { PageDocument, PageNode } from './parse-page'

/** How many characters a page has in links and outside of them, white space and the head of the page not counted. */
export function countLetters(page: PageDocument): {
  readonly inLinks: number
  readonly outsideLinks: number
} {
  let [inLinks, outsideLinks] = [0, 0]
  const waiting: { readonly node: PageNode; readonly isInLink: boolean }[] = [
    { node: page, isInLink: false },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, isInLink } = next
    if ('value' in node) {
      const count = node.value.replace(/\s+/gu, '').length
      if (isInLink) inLinks += count
      else outsideLinks += count
    } else if ('childNodes' in node && !(isPageElement(node) && node.tagName === 'head')) {
      const isLink = isInLink || (isPageElement(node) && node.tagName === 'a')
      for (const child of node.childNodes) waiting.push({ node: child, isInLink: isLink })
    }
  }
  return { inLinks, outsideLinks }
}
