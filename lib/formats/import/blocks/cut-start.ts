import type { Nodes } from 'mdast'

/** Takes the first `length` characters of its words out of a node. Returns whether any words or pictures are left. */
export function cutStart(node: Nodes, length: number): boolean {
  if (length > 0) cut(node, length)
  return hasContent(node)
}

/** How many characters are still to be cut after this node. */
function cut(node: Nodes, length: number): number {
  if (length <= 0) return 0
  if (node.type === 'text') {
    // White space is drawn together in the words that were counted.
    const gone = new RegExp(`^(?:\\s+|\\S){0,${length}}`, 'u').exec(node.value)?.[0] ?? ''
    const counted = gone.replace(/\s+/gu, ' ').length
    node.value = node.value.slice(gone.length)
    return length - counted
  }
  if (node.type === 'break') return length - 1
  if (!('children' in node)) return length
  let left = length
  for (const child of node.children) left = cut(child, left)
  return left
}

function hasContent(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  if (node.type === 'thematicBreak' || node.type === 'image') return true
  return 'children' in node && node.children.some(hasContent)
}
