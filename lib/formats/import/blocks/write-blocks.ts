import { encodeSigns } from '@/lib/text/escape-markdown'
import type { Nodes, Paragraph, RootContent } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stripMarks } from './strip-marks'
import { textOfMarkdown } from './text-of-markdown'

const writer = unified().use(remarkStringify, {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
})
/** The content format takes up to 500 of these signs between two empty lines. */
const MOST_SIGNS = 400
const SIGNS_OF: ReadonlyMap<string, number> = new Map([
  ['emphasis', 2],
  ['strong', 4],
  ['link', 2],
  ['image', 3],
])
const SIGN = /[*_[\]!`]/gu

/** Each block as Markdown that the content format can read. */
export function writeBlocks(nodes: readonly RootContent[]): readonly string[] {
  return nodes.map(writeBlock)
}

/** A block of so many signs that its Markdown could not be read loses its links, then its emphasis. */
function writeBlock(node: RootContent): string {
  for (const type of ['link', 'emphasis', 'strong'] as const)
    if (weigh(node) >= MOST_SIGNS) stripMarks(node, type)
  const written = write(node)
  if (countSigns(written) < MOST_SIGNS) return written
  return partsOf(node).map(writeAsNumbers).join('\n\n')
}

/** About how many signs a node will have; writing it to see takes long where there are many. */
function weigh(node: Nodes): number {
  const own = SIGNS_OF.get(node.type) ?? 0
  if (node.type === 'text') return countSigns(node.value)
  return 'children' in node ? node.children.reduce((sum, child) => sum + weigh(child), own) : own
}

function write(node: RootContent): string {
  return writer.stringify({ type: 'root', children: [node] }).trim()
}

function writeAsNumbers(node: Nodes): string {
  const text: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: textOfMarkdown(node) }],
  }
  return encodeSigns(write(text))
}

function countSigns(text: string): number {
  return text.match(SIGN)?.length ?? 0
}

function partsOf(node: RootContent): readonly Nodes[] {
  return node.type === 'list' || node.type === 'blockquote' ? node.children : [node]
}
