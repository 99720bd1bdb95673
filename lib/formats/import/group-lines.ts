import { isPoem } from './is-poem'
import { continuesSentence, endsSentence, type Line } from './read-lines'

/** Lines that belong together: the sentences of prose run on from line to line, verse and lists keep their lines. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly kind: 'prose' | 'verse' | 'list'
  /** Which block it stands in; an empty line comes after each block. */
  readonly block: number
}

/** A hyphen, a bullet or a number with white space after it. */
const BULLET = /^(?:[-*•·‣◦▪–]|\d{1,3}[.)])\s/u
const NARROWEST = 28
const WIDEST = 130
/** How far the right edge of a wrapped text may be ragged, as for letters of different widths. */
const RAGGED = 0.85
const LONGEST_VERSE = 70
const INDENT = 2
/** How many breaks inside sentences it takes to see how a text was wrapped. */
const LEAST_BROKEN = 5

/** The paragraphs of a text. A line for which `standsAlone` is true is one by itself. */
export function groupLines(
  lines: readonly Line[],
  standsAlone: (line: Line) => boolean,
): readonly Paragraph[] {
  const blocks = toBlocks(lines, standsAlone)
  const inBlocks = blocks.map(({ lines }) => lines)
  const width = findWidth(inBlocks)
  const verse = isPoem(inBlocks.filter((lines) => !lines.some(({ text }) => BULLET.test(text))))
  const edge = width === undefined ? undefined : findEdge(inBlocks)
  return blocks.flatMap((block, index) => splitBlock(block, index === 0, { width, edge, verse }))
}

interface Block {
  readonly lines: readonly Line[]
  readonly number: number
  /** Whether a line that stands alone comes right below, as a credit does below a caption. */
  readonly leads: boolean
}

function toBlocks(lines: readonly Line[], standsAlone: (line: Line) => boolean): readonly Block[] {
  const blocks: { lines: Line[]; number: number; leads: boolean }[] = []
  let number = 0
  let wasAlone = false
  for (const line of lines) {
    const isAlone = standsAlone(line)
    if (line.gap > 0) number += 1
    const last = blocks.at(-1)
    if (last && line.gap === 0 && !isAlone && !wasAlone) last.lines.push(line)
    else {
      if (last && line.gap === 0) last.leads = isAlone
      blocks.push({ lines: [line], number, leads: false })
    }
    wasAlone = isAlone
  }
  return blocks
}

/** The width at which a text was wrapped, or undefined if each of its lines is a paragraph. */
function findWidth(blocks: readonly (readonly Line[])[]): number | undefined {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1)).map(({ text }) => text)
  const ended = inner.filter(endsSentence).length
  if (inner.length === 0 || ended > inner.length * 0.6) return undefined
  const widths = inner.map(({ length }) => length).sort((a, b) => a - b)
  const width = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0
  const lengths = blocks.flat().map(({ text }) => text.length)
  // In a wrapped text hardly a line goes beyond the edge.
  const beyond = lengths.filter((length) => length > width / RAGGED)
  if (sum(beyond) > sum(lengths) / 4) return undefined
  return width >= NARROWEST && width <= WIDEST ? width : undefined
}

/**
 * The column at which every line was broken, if each took as many words as found room: a line that ends a sentence and
 * had room for more ends its paragraph then.
 */
function findEdge(blocks: readonly (readonly Line[])[]): number | undefined {
  const pairs = blocks.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const before = lines[index]
      return before && continuesSentence(before.text, line.text) ? [{ before, line }] : []
    }),
  )
  const edge = pairs.reduce((most, { before }) => Math.max(most, widthOf(before)), 0)
  const isStrict = pairs.every(({ before, line }) => !hasRoom(before, line, edge))
  return pairs.length >= LEAST_BROKEN && isStrict ? edge : undefined
}

function widthOf({ start, end, indent }: Line): number {
  return indent + end - start
}

function hasRoom(before: Line, next: Line, edge: number): boolean {
  const [word = ''] = next.text.split(' ', 1)
  return widthOf(before) + 1 + word.length <= edge
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** How a whole text is laid out. */
interface Layout {
  readonly width: number | undefined
  readonly edge: number | undefined
  /** Whether its lines are those of a poem. */
  readonly verse: boolean
}

function splitBlock(
  { lines, number, leads }: Block,
  isFirst: boolean,
  { width, edge, verse }: Layout,
): readonly Paragraph[] {
  if (leads && !isFirst && lines.length < 4 && !lines.some(({ text }) => endsSentence(text)))
    return [{ lines, kind: 'prose', block: number }]
  if (verse ? isStanza(lines, isFirst) : isVerse(lines, isFirst, width))
    return [{ lines, kind: 'verse', block: number }]
  const paragraphs: { lines: Line[]; kind: Paragraph['kind']; block: number }[] = []
  const least = Math.min(...lines.slice(0, 200).map(({ indent }) => indent))
  const hasList = isList(lines.flatMap(({ text }) => BULLET.exec(text)?.[0].trim() ?? []))
  let before: Line | undefined
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const isItem = hasList && BULLET.test(line.text)
    const isIndented =
      line.indent >= least + INDENT && before !== undefined && before.indent < line.indent
    const startsNew =
      before === undefined ||
      isItem ||
      (isIndented && endsSentence(before.text)) ||
      (edge !== undefined && endsSentence(before.text) && hasRoom(before, line, edge)) ||
      !isWrapped(before.text, line.text, width)
    if (!last || startsNew) {
      paragraphs.push({ lines: [line], kind: isItem ? 'list' : 'prose', block: number })
    } else last.lines.push(line)
    before = line
  }
  return paragraphs
}

/** Whether the marks at the beginning of lines make a list: more than one, and the numbers one after the other. */
function isList(marks: readonly string[]): boolean {
  const numbers = marks.map((mark) => parseInt(mark, 10)).filter((number) => number >= 0)
  const isCounted = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  return marks.length > 1 && isCounted
}

/** Whether the next line begins where it does only because its first word found no room in the line before. */
function isWrapped(before: string, next: string, width: number | undefined): boolean {
  if (continuesSentence(before, next)) return true
  if (width === undefined) return false
  const [word = ''] = next.split(' ', 1)
  return before.length + 1 + word.length > width * RAGGED
}

/** Of a poem, all lines below one another; two above it may be its title and its writer. */
function isStanza(lines: readonly Line[], isFirst: boolean): boolean {
  return lines.length > (isFirst ? 2 : 1) && !lines.some(({ text }) => BULLET.test(text))
}

/** Short lines that end where their author wants it: each with a capital, or most of them with room for more. */
function isVerse(lines: readonly Line[], isFirst: boolean, width: number | undefined): boolean {
  if (lines.length < (isFirst ? 4 : 3)) return false
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (longest > LONGEST_VERSE || lines.some(({ text }) => BULLET.test(text))) return false
  const inner = lines.slice(0, -1)
  if (inner.filter(({ text }) => endsSentence(text)).length > inner.length / 2) return false
  const isFull = inner.every(({ text }, index) =>
    isWrapped(text, lines[index + 1]?.text ?? '', width),
  )
  const hasCapitals = lines.every(({ text }) => /^["“‘'(]*[\p{Lu}\p{N}]/u.test(text))
  // A few lines of wrapped prose can all happen to begin with a capital.
  if (hasCapitals) return !isFull || lines.length > 4
  const withRoom = inner.filter(({ text }, index) => {
    const [word = ''] = lines[index + 1]?.text.split(' ', 1) ?? []
    return text.length + 1 + word.length <= longest * RAGGED
  })
  return withRoom.length > inner.length / 2
}
