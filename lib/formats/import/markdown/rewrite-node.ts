import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { serialize } from 'parse5'
import type { Allowed } from '../blocks/clean-tree'
import { type Block, readBlocks } from '../blocks/read-blocks'
import type { RemovalReason } from '../imported-article'
import { parsePage } from '../html/parse-page'
import { endsSentence } from '../read-lines'

/** Words that are not in the passage, and why. */
interface Lost {
  readonly text: string
  readonly reason: RemovalReason
}

/** What becomes of a part of a Markdown file. */
export interface Rewritten {
  /** The part itself, untouched, where a page can show all of it. */
  readonly nodes: readonly RootContent[]
  /** What pictures that are not in the file were said to show, and the words of boxes. */
  readonly lost: readonly Lost[]
}

/** A part of a Markdown file without HTML, without pictures that are elsewhere, and without links that lead nowhere. */
export function rewriteNode(node: RootContent, allowed: Allowed): Rewritten {
  if (node.type === 'html') return rewriteHtml(node.value, allowed)
  if (!needsRewriting(node, allowed)) return { nodes: [node], lost: [] }
  const lost: Lost[] = []
  const copy = structuredClone(node)
  rewrite(copy, allowed, lost)
  return { nodes: [copy], lost: lost.filter(({ text }) => text.trim() !== '') }
}

/** Whole sentences in HTML are taken for the passage's; a box or a button is not. */
function rewriteHtml(html: string, allowed: Allowed): Rewritten {
  const parsed = parsePage(html)
  if (parsed.status !== 'parsed') return { nodes: [], lost: [] }
  const blocks = readBlocks(serialize(parsed.page), allowed)
  const isKept = ({ text, reason }: Block): boolean =>
    reason === undefined && (text === '' || endsSentence(text))
  return {
    nodes: blocks.filter(isKept).map(({ node }) => node),
    lost: blocks
      .filter((block) => !isKept(block))
      .map(({ text, reason = 'around' }) => ({ text, reason })),
  }
}

function needsRewriting(node: Nodes, allowed: Allowed): boolean {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') return true
  if (node.type === 'link' && !/^(?:https?:|mailto:)/iu.test(node.url)) return true
  return 'children' in node && node.children.some((child) => needsRewriting(child, allowed))
}

function rewrite(node: Nodes, allowed: Allowed, lost: Lost[]): void {
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

function rewriteInline(node: PhrasingContent, allowed: Allowed, lost: Lost[]): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return /^<br\s*\/?>$/iu.test(node.value) ? [{ type: 'break' }] : []
    case 'image': {
      const name = allowed.picture(node.url, node.alt ?? '', false)
      if (name !== undefined) return [{ ...node, url: name, title: null }]
      lost.push({ text: node.alt ?? '', reason: 'caption' })
      return []
    }
    case 'imageReference':
      lost.push({ text: node.alt ?? '', reason: 'caption' })
      return []
    case 'link': {
      const url = allowed.link(node.url)
      return url === undefined ? node.children : [{ ...node, url }]
    }
    default:
      return [node]
  }
}
