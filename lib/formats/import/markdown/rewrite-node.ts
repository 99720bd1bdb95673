import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { serialize } from 'parse5'
import type { Allowed } from '../blocks/clean-tree'
import { readBlocks } from '../blocks/read-blocks'
import { parsePage } from '../html/parse-page'

/** What becomes of a part of a Markdown file. */
export interface Rewritten {
  /** The part itself, untouched, where a page can show all of it. */
  readonly nodes: readonly RootContent[]
  /** What pictures that are not in the file were said to show. */
  readonly lost: readonly string[]
}

/** A part of a Markdown file without HTML, without pictures that are elsewhere, and without links that lead nowhere. */
export function rewriteNode(node: RootContent, allowed: Allowed): Rewritten {
  if (node.type === 'html') return { nodes: nodesOfHtml(node.value, allowed), lost: [] }
  if (!needsRewriting(node, allowed)) return { nodes: [node], lost: [] }
  const lost: string[] = []
  const copy = structuredClone(node)
  rewrite(copy, allowed, lost)
  return { nodes: [copy], lost: lost.filter((words) => words.trim() !== '') }
}

function nodesOfHtml(html: string, allowed: Allowed): readonly RootContent[] {
  const parsed = parsePage(html)
  if (parsed.status !== 'parsed') return []
  return readBlocks(serialize(parsed.page), allowed).map(({ node }) => node)
}

function needsRewriting(node: Nodes, allowed: Allowed): boolean {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') return true
  if (node.type === 'link' && allowed.link(node.url) === undefined) return true
  return 'children' in node && node.children.some((child) => needsRewriting(child, allowed))
}

function rewrite(node: Nodes, allowed: Allowed, lost: string[]): void {
  if (!('children' in node)) return
  for (const child of node.children) rewrite(child, allowed, lost)
  if (isInlineParent(node))
    node.children = node.children.flatMap((child) => rewriteInline(child, allowed, lost))
  else if (node.type === 'listItem' || node.type === 'blockquote')
    node.children = node.children.filter(({ type }) => type !== 'html')
}

function isInlineParent(
  node: Nodes,
): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'emphasis' | 'strong' | 'link' }> {
  return /^(?:paragraph|heading|emphasis|strong|link)$/u.test(node.type)
}

function rewriteInline(node: PhrasingContent, allowed: Allowed, lost: string[]): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return /^<br\s*\/?>$/iu.test(node.value) ? [{ type: 'break' }] : []
    case 'image': {
      const name = allowed.picture(node.url, node.alt ?? '')
      if (name !== undefined) return [{ ...node, url: name, title: null }]
      lost.push(node.alt ?? '')
      return []
    }
    case 'imageReference':
      lost.push(node.alt ?? '')
      return []
    case 'link': {
      const url = allowed.link(node.url)
      return url === undefined ? node.children : [{ ...node, url }]
    }
    default:
      return [node]
  }
}
