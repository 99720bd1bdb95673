import type { Block } from './read-blocks'

/** Lists that touch are one: Markdown could not keep them apart. */
export function joinLists<Kept extends { readonly block: Block }>(
  kept: readonly Kept[],
): readonly Kept[] {
  const joined: Kept[] = []
  for (const one of kept) {
    const { node, text } = one.block
    const last = joined.at(-1)
    const above = last?.block.node
    if (last && above?.type === 'list' && node.type === 'list' && above.ordered === node.ordered) {
      above.children.push(...node.children)
      joined[joined.length - 1] = {
        ...last,
        block: { ...last.block, text: `${last.block.text} ${text}` },
      }
    } else joined.push(one)
  }
  return joined
}
