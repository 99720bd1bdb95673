import type { Nodes, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fold } from '@/lib/text/fold'
import { textOfMarkdown } from '../blocks/text-of-markdown'
import { toBlocks } from '../blocks/read-blocks'
import { writeBlocks } from '../blocks/write-blocks'
import { definedFields } from '../defined-fields'
import { importText } from '../import-text'
import type { ImportedFile, ImportResult, TakenFromFile } from '../imported-file'
import { keepPictures } from '../keep-pictures'
import { resolveLink } from '../resolve-link'
import { rewriteNode } from './rewrite-node'
import { splitMarkdown } from './read-fields'

const parser = unified().use(remarkParse)
/** As the content format has it: beyond this the parser takes too long, or too deep a breath. */
const MOST_SIGNS = 500
/** The same for all parts together, and for lines with anything on them. */
const MOST_SIGNS_OF_ALL = 20_000
const MOST_LINES = 10_000
const DEEP_NESTING = /^(?:[ \t]{40,}[-*+>\d]|(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)])){20})/mu

/** The article in a Markdown file. Its passage stays as it was written, but for what no page would show of it. */
export function importMarkdown(text: string): ImportResult {
  const { fields, body } = splitMarkdown(text.replace(/\r\n?/gu, '\n'))
  if (isTangled(body)) {
    const plain = importText(body)
    return plain.ok ? { ok: true, article: { ...plain.article, ...fields } } : plain
  }
  const { children } = parser.parse(body)
  const removed: TakenFromFile[] = []
  const parts: string[] = []
  let title = fields.title
  const { keep, pictures } = keepPictures()
  const allowed = { link: (url: string) => resolveLink(url, fields.sourceUrl), picture: keep }
  for (const node of children) {
    if (parts.length === 0 && isTitle(node, title)) {
      const words = textOfMarkdown(node)
      removed.push({
        text: words,
        reason: title === undefined ? 'title' : 'repeated-title',
        after: 0,
      })
      title ??= words
      continue
    }
    const { nodes, lost } = rewriteNode(node, allowed)
    const isSame = nodes.length === 1 && nodes[0] === node
    const written = isSame ? [sliceOf(body, node)] : writeNodes(nodes)
    parts.push(...written.flatMap((part) => part.split(/\n{2,}/u)))
    for (const words of lost) removed.push({ ...words, after: parts.length })
  }
  const article: ImportedFile = {
    ...fields,
    ...definedFields({ title }),
    markdown: parts.join('\n\n'),
    removed,
    pictures,
  }
  return { ok: true, article }
}

function isTangled(body: string): boolean {
  const signs = body.split(/\n[ \t]*\n/u).map((part) => part.match(/[*_[\]!`]/gu)?.length ?? 0)
  const isFull = signs.some((count) => count >= MOST_SIGNS)
  const isFullOfAll = signs.reduce((sum, count) => sum + count, 0) > MOST_SIGNS_OF_ALL
  const isLong = (body.match(/^.*\S/gmu)?.length ?? 0) > MOST_LINES
  return isFull || isFullOfAll || isLong || DEEP_NESTING.test(body)
}

/** The heading of the first degree above everything, or one that repeats the title. */
function isTitle(node: RootContent, title: string | undefined): boolean {
  if (node.type !== 'heading') return false
  const words = textOfMarkdown(node)
  if (title === undefined) return node.depth === 1 && words !== ''
  return fold(words) === fold(title)
}

function sliceOf(body: string, { position }: Nodes): string {
  return body.slice(position?.start.offset, position?.end.offset)
}

function writeNodes(nodes: readonly RootContent[]): readonly string[] {
  return writeBlocks(toBlocks({ type: 'root', children: [...nodes] }).map(({ node }) => node))
}
