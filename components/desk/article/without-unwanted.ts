import type { ManuscriptPicture } from '@/lib/review/manuscript'
import type { PassageNode } from '@/lib/text/passage'

/** The passage as it will be published: without the pictures that nobody wants, and the paragraphs that hold nothing else. */
export function withoutUnwanted(
  nodes: readonly PassageNode[],
  pictures: readonly ManuscriptPicture[],
): readonly PassageNode[] {
  const unwanted = new Set(pictures.flatMap(({ name, isWanted }) => (isWanted ? [] : name)))
  return unwanted.size === 0 ? nodes : nodes.flatMap((node) => strip(node, unwanted) ?? [])
}

function strip(node: PassageNode, unwanted: ReadonlySet<string>): PassageNode | undefined {
  if ('value' in node) return node
  if (node.tag === 'img') return unwanted.has(node.src ?? '') ? undefined : node
  const children = node.children.flatMap((child) => strip(child, unwanted) ?? [])
  const isEmptied = node.children.length > 0 && children.length === 0
  return isEmptied ? undefined : { ...node, children }
}
