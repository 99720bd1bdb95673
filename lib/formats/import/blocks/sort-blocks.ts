import type { RemovalReason } from '../imported-article'
import type { ImportedFile, TakenFromFile } from '../imported-file'
import type { Paragraph } from '../group-lines'
import { definedFields } from '../defined-fields'
import { readPage, type Reading } from '../read-page'
import { cutStart } from './cut-start'
import { joinLists } from './join-lists'
import type { Block } from './read-blocks'
import { writeBlocks } from './write-blocks'

/** What is known of an article before its blocks are looked at. */
export type KnownFields = Pick<ImportedFile, 'title' | 'byline' | 'published' | 'place'>

/** The article of a page or a document, as far as its blocks tell. */
export interface SortedBlocks {
  readonly article: Omit<ImportedFile, 'pictures' | 'language'>
  /** The blocks of its passage. */
  readonly kept: readonly Block[]
}

/** Sorts blocks by what the importer of plain text knows of captions, credits, bylines and the furniture of pages. */
export function sortBlocks(blocks: readonly Block[], known: KnownFields): SortedBlocks {
  const { source, paragraphs, ends } = layOut(blocks)
  const reading: Reading = { ...known, isInHead: true, removed: [], kept: [] }
  const open = (at: number): boolean => blocks[at]?.reason === undefined
  readPage(
    reading,
    source,
    paragraphs.filter((_, at) => open(at) && blocks[at]?.text !== ''),
  )
  const wordless = paragraphs.filter((_, at) => open(at) && blocks[at]?.text === '')
  const kept = [...reading.kept.map(({ paragraph }) => paragraph), ...wordless].flatMap(
    ({ lines: [line] }) => {
      const block = line && ends.get(line.end)
      if (line === undefined || block === undefined) return []
      const hasRest = cutStart(block.node, block.text.length - line.text.length)
      return hasRest ? [{ start: line.start, block: { ...block, text: line.text } }] : []
    },
  )
  const joined = joinLists(trimRules(kept.toSorted((a, b) => a.start - b.start)))
  const parts = writeBlocks(joined.map(({ block }) => block.node))
  const { title, byline, published, place, source: from, sourceUrl } = reading
  const removed = listRemoved(
    [...reading.removed, ...knownRemovals(blocks, paragraphs)],
    joined.map(({ start }, at) => ({ start, parts: countParts(parts[at] ?? '') })),
  )
  const fields = definedFields({ title, byline, published, place, source: from, sourceUrl })
  return {
    article: { ...fields, markdown: parts.join('\n\n'), removed },
    kept: joined.map(({ block }) => block),
  }
}

/** How many parts of Markdown, as empty lines set them apart, a block makes. */
function countParts(markdown: string): number {
  return markdown.split(/\n{2,}/u).length
}

interface LaidOut {
  readonly source: string
  readonly paragraphs: readonly Paragraph[]
  /** Each block by the offset at which its line ends. */
  readonly ends: ReadonlyMap<number, Block>
}

/** The blocks as if they were the lines of a plain text, an empty line between. */
function layOut(blocks: readonly Block[]): LaidOut {
  const paragraphs: Paragraph[] = []
  const ends = new Map<number, Block>()
  let start = 0
  for (const [at, block] of blocks.entries()) {
    const { node, text } = block
    const end = start + text.length
    const isBelow = node.type === 'list' && blocks[at - 1]?.node.type !== 'list'
    const line = { start, end, text, indent: 0, gap: isBelow ? 0 : 1, startsPage: false }
    const number = isBelow ? (paragraphs.at(-1)?.block ?? 0) : at
    const kind = node.type === 'list' ? 'list' : 'prose'
    paragraphs.push({ lines: [line], kind, block: number })
    ends.set(end, block)
    start = end + 2
  }
  return { source: blocks.map(({ text }) => text).join('\n\n'), paragraphs, ends }
}

interface Removed {
  readonly text: string
  readonly reason: RemovalReason
  readonly start: number
}

function knownRemovals(
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
): readonly Removed[] {
  return blocks.flatMap(({ text, reason }, at) => {
    const start = paragraphs[at]?.lines[0]?.start ?? 0
    return reason === undefined || text === '' ? [] : [{ text, reason, start }]
  })
}

/** The removals in the order of the page, each with the number of parts of the passage before it. */
function listRemoved(
  removed: readonly Removed[],
  kept: readonly { readonly start: number; readonly parts: number }[],
): readonly TakenFromFile[] {
  const listed: { text: string; reason: RemovalReason; after: number }[] = []
  let at = 0
  let after = 0
  for (const { text, reason, start } of removed.toSorted((a, b) => a.start - b.start)) {
    for (let next = kept[at]; next !== undefined && next.start < start; next = kept[at]) {
      after += next.parts
      at += 1
    }
    const last = listed.at(-1)
    const belongs = reason === 'around' && last?.reason === reason && last.after === after
    if (last && belongs) last.text += `\n${text}`
    else listed.push({ text, reason, after })
  }
  return listed
}

/** A line across the page at the beginning or the end, or right after another, divides nothing. */
function trimRules<Kept extends { readonly block: Block }>(kept: readonly Kept[]): readonly Kept[] {
  const isRule = (one: Kept | undefined): boolean => one?.block.node.type === 'thematicBreak'
  const last = kept.findLastIndex((one) => !isRule(one))
  return kept.filter((one, at) => !isRule(one) || (at > 0 && at < last && !isRule(kept[at - 1])))
}
