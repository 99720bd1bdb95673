import { attributeOf, elementsOf, isPageElement, textOfElement } from './page-tree'
import type { PageDocument, PageElement } from './parse-page'

/** Elements that hold no words of an article. */
const DROPPED = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'link', 'meta',
  'button', 'input', 'select', 'textarea', 'dialog', 'nav', 'map',
]) // prettier-ignore
const BOXES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|subscribe|paywall|sharing|share-(?:bar|tools|buttons?)|social-share|breadcrumbs?|most-?(?:read|viewed|popular)|related(?:-(?:articles?|stories|links|content|posts))?|read-?more|comments?|mw-editsection|mw-jump-link|screen-reader-text|visually-hidden|sr-only)(?:[\s_-]|$)/iu
const ROLES =
  /^(?:navigation|banner|search|dialog|alertdialog|menu|menubar|complementary|contentinfo)$/iu
const CAPTION =
  /(?:^|[\s_-])(?:caption|credit|credits|copyright|wp-caption-text)(?:[\s_-](?:text|line|wrapper))?(?:\s|$)/iu
const MAY_BE_CAPTION = new Set(['p', 'div', 'span', 'small', 'cite', 'em', 'li', 'dd'])
const LONGEST_CAPTION = 500
/** A cell of a table that holds data is no longer than this. */
const LONGEST_CELL = 120
/** A box around the page is no longer than this; what is longer may hold the article. */
const LONGEST_BOX = 4000

/** Takes out of a page what is surely no part of its article, and marks its captions. The page is changed. */
export function preparePage(page: PageDocument): void {
  for (const element of [...elementsOf(page)]) {
    element.childNodes = element.childNodes.filter(
      (child) => !isPageElement(child) || !isOutside(child),
    )
    if (isCaption(element)) rename(element, 'figcaption')
    if (element.tagName === 'table') unwrapLayout(element)
  }
}

/** A table that only lays out a page becomes boxes: what finds articles knows tables only as data. */
function unwrapLayout(table: PageElement): void {
  const parts = partsOf(table)
  const cells = parts.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  const rows = parts.filter(({ tagName }) => tagName === 'tr')
  const isLayout =
    rows.length < 2 ||
    rows.length === cells.length ||
    attributeOf(table, 'role') === 'presentation' ||
    cells.some((cell) => textOfElement(cell).length > LONGEST_CELL || holdsBlocks(cell))
  if (!isLayout) return
  for (const element of [table, ...parts]) rename(element, 'div')
}

/** The rows and cells of a table, without those of tables in it. */
function partsOf(table: PageElement): readonly PageElement[] {
  const parts: PageElement[] = []
  const waiting = table.childNodes.filter(isPageElement)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!/^(?:tbody|thead|tfoot|tr|td|th)$/u.test(next.tagName)) continue
    parts.push(next)
    if (next.tagName !== 'td' && next.tagName !== 'th')
      waiting.push(...next.childNodes.filter(isPageElement))
  }
  return parts
}

function holdsBlocks(cell: PageElement): boolean {
  for (const { tagName } of elementsOf(cell))
    if (/^(?:table|div|h[1-6]|ul|ol|article|section)$/u.test(tagName)) return true
  return false
}

function isOutside(element: PageElement): boolean {
  const { tagName } = element
  if (DROPPED.has(tagName)) return true
  if (/^(?:html|head|body|main|article)$/u.test(tagName)) return false
  if (element.attrs.some(({ name }) => name === 'hidden')) return true
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  const isBox = BOXES.test(names) || ROLES.test(attributeOf(element, 'role') ?? '')
  return isBox && !holdsArticle(element)
}

function holdsArticle(element: PageElement): boolean {
  for (const { tagName } of elementsOf(element))
    if (tagName === 'article' || tagName === 'main' || tagName === 'h1') return true
  return textOfElement(element).length > LONGEST_BOX
}

function isCaption(element: PageElement): boolean {
  if (element.tagName === 'figcaption') return true
  if (!MAY_BE_CAPTION.has(element.tagName)) return false
  const names = attributeOf(element, 'class') ?? ''
  return CAPTION.test(names) && textOfElement(element).length <= LONGEST_CAPTION
}

function rename(element: PageElement, name: string): void {
  element.tagName = name
  element.nodeName = name
}
