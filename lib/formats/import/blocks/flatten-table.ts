import type { Element, ElementContent } from 'hast'
import { elementsIn, isElement, textOfTree } from './tree'

/** A cell of a table that holds data is no longer than this; longer ones lay out a page. */
const LONGEST_CELL = 120

/**
 * A passage has no tables. One that holds data becomes a list with a point for each row; one that only lays out a page
 * goes, and what is in its cells stays.
 */
export function flattenTable(table: Element): ElementContent[] {
  const rows = rowsOf(table)
  const title = table.children.filter((child) => isElement(child) && child.tagName === 'caption')
  const cells = rows.map(cellsOf)
  const isData =
    rows.length > 1 &&
    cells.some(({ length }) => length > 1) &&
    cells.flat().every((cell) => textOfTree(cell).trim().length <= LONGEST_CELL) &&
    !cells.flat().some((cell) => [...elementsIn(cell)].some(isLayout))
  if (!isData) return [...title.map(asPart), ...cells.flat().map(asPart)]
  const points = cells.map(toPoint).filter(({ children }) => children.length > 0)
  return [
    ...title.map(asPart),
    { type: 'element', tagName: 'ul', properties: {}, children: points },
  ]
}

function rowsOf({ children }: Element): readonly Element[] {
  return children.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/u.test(child.tagName)
      ? child.children.filter(isElement).filter(({ tagName }) => tagName === 'tr')
      : []
  })
}

function cellsOf({ children }: Element): readonly Element[] {
  return children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

function isLayout({ tagName }: Element): boolean {
  return /^(?:table|h[1-6]|ul|ol|blockquote|img)$/u.test(tagName)
}

function asPart(node: ElementContent): ElementContent {
  return isElement(node) ? { ...node, tagName: 'div', properties: {} } : node
}

function toPoint(cells: readonly Element[]): Element {
  const words = cells.map((cell) => textOfTree(cell).replace(/\s+/gu, ' ').trim())
  const value = words.filter((text) => text !== '').join(', ')
  const children: ElementContent[] = value === '' ? [] : [{ type: 'text', value }]
  return { type: 'element', tagName: 'li', properties: {}, children }
}
