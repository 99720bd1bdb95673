import type { PassageNode } from './passage'
import type { Span } from './span'

/** The words of a passage from `start` to `end`; a space stands where one block ends and the next begins. */
export function sliceNodes(nodes: readonly PassageNode[], { start, end }: Span): string {
  const pieces: string[] = []
  let done = start
  const collect = (node: PassageNode): void => {
    if (!('value' in node)) return node.children.forEach(collect)
    const from = Math.max(start, node.at)
    const to = Math.min(end, node.at + node.value.length)
    if (from >= to) return
    if (from > done && pieces.length > 0) pieces.push(' ')
    pieces.push(node.value.slice(from - node.at, to - node.at))
    done = to
  }
  nodes.forEach(collect)
  return pieces.join('')
}
