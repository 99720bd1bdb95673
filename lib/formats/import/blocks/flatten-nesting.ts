import type { BlockContent, DefinitionContent, ListItem, Nodes, Parents, Root } from 'mdast'

/** Lists in lists and quotations in quotations are kept up to this; the content format takes twenty. */
const DEEPEST = 5

/** Takes lists and quotations out of those that nest too deep to be read; their words stay. */
export function flattenNesting(root: Root): void {
  const waiting: { readonly node: Parents; readonly depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next
    if ((node.type === 'listItem' || node.type === 'blockquote') && depth >= DEEPEST)
      node.children = node.children.flatMap(flatten)
    for (const child of node.children) {
      if (!('children' in child)) continue
      const isNesting = child.type === 'list' || child.type === 'blockquote'
      if (child.type === 'list') child.spread = false
      if (child.type === 'listItem') child.spread = false
      waiting.push({ node: child, depth: isNesting ? depth + 1 : depth })
    }
  }
}

/** The paragraphs of a part, without what they nest in. */
function flatten(node: BlockContent | DefinitionContent): (BlockContent | DefinitionContent)[] {
  const flat: (BlockContent | DefinitionContent)[] = []
  const waiting: (BlockContent | DefinitionContent | ListItem)[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isNested(next)) waiting.push(...next.children.toReversed())
    else flat.push(next)
  }
  return flat
}

function isNested(
  node: Nodes,
): node is Extract<Nodes, { type: 'list' | 'listItem' | 'blockquote' }> {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
}
