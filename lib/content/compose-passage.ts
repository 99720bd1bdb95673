import type { Element, ElementContent, Root, RootContent } from 'hast'
import { PASSAGE_TAGS, type Passage, type PassageNode, type PassageTag } from '@/lib/text/passage'
import { isSafeLink } from './is-safe-link'
import { findPictureType, pictureNameIn } from './picture'

const BLOCKS: ReadonlySet<string> = new Set<PassageTag>([
  'p',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
])
/** Elements whose own text is only the white space between their blocks. */
const CONTAINERS: ReadonlySet<string> = new Set(['root', 'blockquote', 'ul', 'ol'])
const BLOCK_BREAK = '\n\n'

/** The text as far as it is written, and whether the next text begins a new block. */
interface Composition {
  text: string
  isBetweenBlocks: boolean
}

/** A sanitised tree as a passage: its text, blocks one empty line apart, and its nodes with their offsets in it. */
export function composePassage(root: Root): Passage {
  const composition: Composition = { text: '', isBetweenBlocks: false }
  const nodes = composeChildren(root, composition)
  return { text: composition.text, nodes }
}

function composeChildren(parent: Root | Element, composition: Composition): readonly PassageNode[] {
  const name = parent.type === 'root' ? 'root' : parent.tagName
  const children: readonly (RootContent | ElementContent)[] = parent.children
  return children.flatMap((child, index) => {
    if (child.type === 'element') return composeElement(child, composition)
    if (child.type !== 'text' || CONTAINERS.has(name)) return []
    const ends = isBlockName(name) && endsBlock(children[index + 1])
    return composeText(ends ? child.value.trimEnd() : child.value, composition)
  })
}

/** Whether nothing more of the same line of text follows. */
function endsBlock(next: RootContent | ElementContent | undefined): boolean {
  return next === undefined || (next.type === 'element' && isBlockName(next.tagName))
}

function isBlockName(name: string): boolean {
  return BLOCKS.has(name)
}

function composeText(written: string, composition: Composition): readonly PassageNode[] {
  const startsBlock =
    composition.isBetweenBlocks || composition.text === '' || composition.text.endsWith('\n')
  const spaced = written.replace(/[\t\n\r ]+/g, ' ')
  const value = startsBlock ? spaced.replace(/^ /, '') : spaced
  if (value === '') return []
  if (composition.isBetweenBlocks && composition.text !== '') composition.text += BLOCK_BREAK
  composition.isBetweenBlocks = false
  const at = composition.text.length
  composition.text += value
  return [{ at, value }]
}

function composeElement(element: Element, composition: Composition): readonly PassageNode[] {
  const tag = PASSAGE_TAGS.find((known) => known === element.tagName)
  if (tag === undefined) return composeChildren(element, composition)
  if (tag === 'br') {
    if (!composition.isBetweenBlocks && composition.text !== '') composition.text += '\n'
    return [{ tag, children: [] }]
  }
  if (tag === 'img') return composePicture(element)
  const isBlock = BLOCKS.has(tag)
  if (isBlock) composition.isBetweenBlocks = true
  const children = composeChildren(element, composition)
  if (isBlock) composition.isBetweenBlocks = true
  if (tag === 'a') return composeLink(element, children)
  if (children.length === 0 && tag !== 'hr') return []
  return [{ tag, children }]
}

/** A link whose address was refused keeps its words. */
function composeLink(element: Element, children: readonly PassageNode[]): readonly PassageNode[] {
  const { href } = element.properties
  if (children.length === 0) return []
  return typeof href === 'string' && isSafeLink(href) ? [{ tag: 'a', href, children }] : children
}

function composePicture(element: Element): readonly PassageNode[] {
  const { src, alt } = element.properties
  const name = pictureNameIn(typeof src === 'string' ? src : '')
  if (findPictureType(name) === undefined) return []
  return [{ tag: 'img', src: name, alt: typeof alt === 'string' ? alt : '', children: [] }]
}
