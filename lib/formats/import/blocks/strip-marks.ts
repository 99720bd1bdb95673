import type { Link, Nodes, PhrasingContent } from 'mdast'

/** Puts the words of each link, or of each emphasis of one kind, in its place. */
export function stripMarks(node: Nodes, type: 'link' | 'emphasis' | 'strong'): void {
  strip(node, (child) => child.type === type)
}

/** Puts the words of each link for which `isMeant` holds in its place. */
export function stripLinks(node: Nodes, isMeant: (link: Link) => boolean): void {
  strip(node, (child) => child.type === 'link' && isMeant(child))
}

function strip(node: Nodes, isMeant: (child: PhrasingContent) => boolean): void {
  if (!('children' in node)) return
  for (const child of node.children) strip(child, isMeant)
  if (isInlineParent(node))
    node.children = node.children.flatMap((child) =>
      isMeant(child) && 'children' in child ? child.children : [child],
    )
}

function isInlineParent(
  node: Nodes,
): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'link' | 'emphasis' | 'strong' }> {
  return /^(?:paragraph|heading|link|emphasis|strong)$/u.test(node.type)
}
