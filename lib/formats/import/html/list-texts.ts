import { isPageElement } from './page-tree'
import type { PageDocument, PageNode } from './parse-page'

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'br', 'button', 'caption', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main',
  'nav', 'ol', 'option', 'p', 'pre', 'section', 'select', 'summary', 'table', 'td', 'th', 'tr', 'ul',
]) // prettier-ignore
const SILENT = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'video', 'audio', 'textarea',
]) // prettier-ignore

/** Everything that a page says, block by block, in its order. */
export function listTexts(page: PageDocument): readonly string[] {
  const texts: string[] = []
  let parts: string[] = []
  const end = (): void => {
    const text = parts.join('').replace(/\s+/gu, ' ').trim()
    if (text !== '') texts.push(text)
    parts = []
  }
  const waiting: (PageNode | 'end')[] = [page]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'end') end()
    else if ('value' in next) parts.push(next.value)
    else if ('childNodes' in next && !(isPageElement(next) && SILENT.has(next.tagName))) {
      const isBlock = isPageElement(next) && BLOCKS.has(next.tagName)
      if (isBlock) {
        end()
        waiting.push('end')
      }
      waiting.push(...next.childNodes.toReversed())
    }
  }
  end()
  return texts
}
