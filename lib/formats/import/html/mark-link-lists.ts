import type { Nodes } from 'mdast'
import type { Block } from '../blocks/read-blocks'
import { textOfMarkdown } from '../blocks/text-of-markdown'
import { endsSentence } from '../read-lines'

/** The share of a list's letters that are links where the list only leads to other pages. */
const MOSTLY = 0.8

/**
 * Marks what only leads away from an article: lists of links with the heading above them, a paragraph that is one link,
 * a heading with nothing below it.
 */
export function markLinkLists(blocks: readonly Block[]): readonly Block[] {
  const marked: Block[] = []
  for (const block of blocks.toReversed()) {
    const below = marked.at(-1)
    const isAbove = block.node.type === 'heading' && (below === undefined || below.reason === LEADS)
    const leads = block.reason === undefined && (leadsAway(block) || isAbove)
    marked.push(leads ? { ...block, reason: LEADS } : block)
  }
  return marked.toReversed()
}

const LEADS = 'read-more'

function leadsAway({ node, text }: Block): boolean {
  if (text === '') return false
  if (node.type === 'list')
    return node.children.length > 1 && lettersInLinks(node) >= text.length * MOSTLY
  const isOneLink = node.type === 'paragraph' && lettersInLinks(node) >= text.length
  return isOneLink && !endsSentence(text)
}

/** How many letters of a node are the words of links. */
export function lettersInLinks(node: Nodes): number {
  if (node.type === 'link') return textOfMarkdown(node).length
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + lettersInLinks(child), 0)
    : 0
}
