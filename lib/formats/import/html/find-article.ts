import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { serialize } from 'parse5'
import { elementsOf } from './page-tree'
import type { PageDocument, PageNode } from './parse-page'

/** Shorter finds are tried again with more of the page. */
const LEAST_TEXT = 300
/**
 * Signs that are written as entities, and what stands for them on the way: each entity would be a node of its own for
 * the second parser.
 */
const STAND_INS: readonly (readonly [sign: string, standIn: string, entity: string])[] = [
  ['&', '\uE000', '&amp;'],
  ['<', '\uE001', '&lt;'],
  ['>', '\uE002', '&gt;'],
]

/** The part of a prepared page that is its article, as HTML, or undefined if there is none. */
export function findArticle(page: PageDocument): string | undefined {
  hideSigns(page)
  const { document } = parseHTML(serialize(page))
  const found = new Readability(document, {
    disableJSONLD: true,
    charThreshold: LEAST_TEXT,
  }).parse()
  const html = found?.content ?? undefined
  return STAND_INS.reduce((text, [, standIn, entity]) => text?.replaceAll(standIn, entity), html)
}

function hideSigns(page: PageDocument): void {
  hideIn(page)
  for (const element of elementsOf(page)) hideIn(element)
}

function hideIn(parent: PageNode): void {
  if (!('childNodes' in parent)) return
  for (const child of parent.childNodes) {
    if (!('value' in child)) continue
    const plain = child.value.replace(/[\uE000-\uE002]/gu, '').replaceAll('\u00A0', ' ')
    child.value = STAND_INS.reduce((text, [sign, other]) => text.replaceAll(sign, other), plain)
  }
}
