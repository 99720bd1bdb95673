import type { Element, Root } from 'hast'
import type { Nodes, Paragraph, Root as MarkdownRoot, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark, { type Options } from 'rehype-remark'
import { unified } from 'unified'
import type { RemovalReason } from '../imported-article'
import { type Allowed, cleanTree } from './clean-tree'
import { flattenNesting } from './flatten-nesting'
import { textOfMarkdown } from './text-of-markdown'
import { tidyInline } from './tidy-inline'
import { textOfTree } from './tree'

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>

/** A paragraph, heading, list or other part of a passage, as Markdown has it. */
export interface Block {
  readonly node: RootContent
  /** Its words. */
  readonly text: string
  /** Why it is known not to be the passage's, by the page's own markup. */
  readonly reason?: RemovalReason
}

const parse = unified().use(rehypeParse, { fragment: true })
/** The paragraphs that were made of captions. */
const captions = new WeakSet<Nodes>()
/** Parts of a table that are in none. */
const asBoxes: Handle = (state, element) => state.toFlow(state.all(element))
const toMarkdown = unified().use(rehypeRemark, {
  handlers: {
    ...Object.fromEntries(
      ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup'].map((name) => [
        name,
        asBoxes,
      ]),
    ),
    figcaption: (_, element: Element) => {
      const caption: Paragraph = {
        type: 'paragraph',
        children: [{ type: 'text', value: textOfTree(element) }],
      }
      captions.add(caption)
      return caption
    },
  },
})

/** The blocks of sound HTML, in their order. What a passage cannot hold is left out of them. */
export function readBlocks(html: string, allowed: Allowed): readonly Block[] {
  const tree = parse.parse(html)
  cleanTree(tree, allowed)
  return toBlocks(markdownOf(tree))
}

/** The parts of a Markdown tree that hold words, a picture or a line across. */
export function toBlocks(root: MarkdownRoot): readonly Block[] {
  flattenNesting(root)
  return root.children.flatMap((node) => {
    tidyInline(node)
    const text = textOfMarkdown(node)
    const isEmpty = text === '' && node.type !== 'thematicBreak' && !hasPicture(node)
    if (isEmpty) return []
    return [captions.has(node) ? { node, text, reason: 'caption' as const } : { node, text }]
  })
}

function markdownOf(tree: Root): MarkdownRoot {
  const made = toMarkdown.runSync(tree)
  return made.type === 'root' ? made : { type: 'root', children: [] }
}

function hasPicture(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(hasPicture))
}
