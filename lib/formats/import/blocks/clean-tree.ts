import type { Element, ElementContent, Root, RootContent } from 'hast'
import { flattenTable } from './flatten-table'
import { isElement, textOfTree } from './tree'

/** What a tree is cleaned by: which addresses and pictures may stay. */
export interface Allowed {
  /** The whole address of a link, or undefined if only its words stay. */
  readonly link: (href: string) => string | undefined
  /** The file name of a picture, or undefined if it goes. `isSmall` where it is said to be no larger than a button. */
  readonly picture: (src: string, alt: string, isSmall: boolean) => string | undefined
}

/** Elements that go with all that is in them. */
const DROPPED = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'video', 'audio', 'map',
  'button', 'input', 'select', 'textarea', 'meter', 'progress', 'dialog', 'rt', 'rp', 'head', 'title', 'link', 'meta',
]) // prettier-ignore

/** Elements that mean nothing in a passage: their words stay. */
const PLAIN = new Set([
  'u', 'mark', 'code', 'kbd', 'samp', 'tt', 'var', 'del', 's', 'strike', 'ins', 'font', 'small', 'big', 'label', 'span', 'figure',
]) // prettier-ignore
const INLINE = new Set(['a', 'em', 'i', 'strong', 'b', 'q', 'cite', 'sub', 'sup', 'abbr'])
const BLOCK =
  /^(?:figcaption|p|div|section|article|aside|header|footer|main|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|hr|t(?:body|head|foot|r|d|h)|address|center|form|fieldset|details|summary)$/u
const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', h5: 'h4', h6: 'h4', pre: 'p' }
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[a-z*†‡]|note \d+|citation needed)[\])]?\s*$/iu
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Leaves of a tree only what a passage can hold. Captions stand by themselves. */
export function cleanTree(root: Root, allowed: Allowed): void {
  root.children = cleanChildren(root.children, allowed, 0).map(asBox)
}

/** Pictures of fewer pixels across are icons and faces. */
const LEAST_SIDE = 80

/** Deeper than this, elements are taken as they are, so that no tree is too deep to be walked. */
const DEEPEST = 900

function cleanChildren<Content extends RootContent | ElementContent>(
  children: readonly Content[],
  allowed: Allowed,
  depth: number,
): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type === 'text') return [{ type: 'text', value: plainSpaces(child.value) }]
    return child.type === 'element' && depth < DEEPEST ? cleanElement(child, allowed, depth) : []
  })
}

function cleanElement(element: Element, allowed: Allowed, depth: number): ElementContent[] {
  const { tagName } = element
  if (DROPPED.has(tagName) || isNoteMark(element)) return []
  if (tagName === 'img') return cleanPicture(element, allowed)
  if (tagName === 'sup' && /^[\d\s]+$/u.test(textOfTree(element))) return [raised(element)]
  const children = cleanChildren(element.children, allowed, depth + 1)
  if (tagName === 'figcaption') return caption(children)
  if (INLINE.has(tagName) && children.some((child) => isBlock(child) || isPicture(child)))
    return children
  if (tagName === 'a') {
    const href = allowed.link(String(element.properties['href'] ?? ''))
    return href === undefined ? children : [{ ...element, properties: { href }, children }]
  }
  if (PLAIN.has(tagName)) return children
  if (tagName === 'table') return flattenTable({ ...element, children })
  if (/^(?:p|pre|h[1-6])$/u.test(tagName)) return cutAtBlocks(element, children)
  const isList = tagName === 'ul' || tagName === 'ol'
  const parts = isList ? children.flatMap(asPoint) : children.map(asBox)
  return [{ ...element, properties: {}, children: parts }]
}

/** What stands in a list is a point of it. */
function asPoint(node: ElementContent): ElementContent[] {
  if (isElement(node) && node.tagName === 'li') return [node]
  if (textOfTree(node).trim() === '' && !isElement(node)) return []
  return [{ type: 'element', tagName: 'li', properties: {}, children: [node] }]
}

/** A point that is in no list. */
function asBox(node: ElementContent): ElementContent {
  return isElement(node) && node.tagName === 'li' ? { ...node, tagName: 'div' } : node
}

/** A paragraph or a heading with blocks in it is cut in pieces around them. */
function cutAtBlocks(element: Element, children: readonly ElementContent[]): ElementContent[] {
  const tagName = RENAMED[element.tagName] ?? element.tagName
  const pieces: ElementContent[] = []
  let own: ElementContent[] = []
  const close = (): void => {
    if (own.length > 0) pieces.push({ ...element, tagName, properties: {}, children: own })
    own = []
  }
  for (const child of children) {
    if (isBlock(child)) {
      close()
      pieces.push(child)
    } else own.push(child)
  }
  close()
  return pieces
}

function isBlock(node: ElementContent): boolean {
  return isElement(node) && BLOCK.test(node.tagName)
}

function isPicture(node: ElementContent): boolean {
  return isElement(node) && node.tagName === 'img'
}

/** Its words as one caption, and its pictures. */
function caption(children: ElementContent[]): ElementContent[] {
  const pictures = children.filter(isPicture)
  const words = children.filter((child) => !pictures.includes(child))
  const value = words.map(textOfTree).join(' ').replace(/\s+/gu, ' ').trim()
  const text: ElementContent = { type: 'text', value }
  if (value === '') return pictures
  const made: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: [text] }
  return [...pictures, made]
}

function cleanPicture({ properties }: Element, allowed: Allowed): ElementContent[] {
  const alt = plainSpaces(String(properties['alt'] ?? ''))
    .replace(/\s+/gu, ' ')
    .trim()
  const isSmall = [properties['width'], properties['height']].some(
    (side) => side != null && Number.parseInt(String(side), 10) < LEAST_SIDE,
  )
  const name = allowed.picture(String(properties['src'] ?? ''), alt, isSmall)
  if (name === undefined) return []
  return [{ type: 'element', tagName: 'img', properties: { src: name, alt }, children: [] }]
}

/** The number of a footnote, which leads to it. */
function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return false
  const text = textOfTree(element)
  const isBack = element.tagName === 'a' && /^[\s↑↩^︎]+$/u.test(text)
  const link = element.tagName === 'a' ? element : element.children.find(isElement)
  const leads = link?.tagName === 'a' && /^[^?]*#/u.test(String(link.properties['href'] ?? ''))
  return leads && (isBack || (element.tagName === 'sup' && NOTE_MARK.test(text)))
}

function raised(element: Element): ElementContent {
  const value = textOfTree(element).replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit)
  return { type: 'text', value }
}

/** No-break and other spaces as plain ones; what only tells where a word may be broken goes. */
function plainSpaces(text: string): string {
  return text
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]|[\0-\x08\x0E-\x1F\x7F]/gu, '')
}
