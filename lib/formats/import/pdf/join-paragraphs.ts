import { joinLines } from '../join-lines'
import { endsSentence } from '../read-lines'
import { median, type PdfLine } from './pdf-line'

/** A paragraph of a PDF. */
export interface PdfParagraph {
  readonly text: string
  readonly isItem: boolean
}

interface Gathered {
  readonly lines: PdfLine[]
  /** Whether its last line goes to the edge of its column, so that it may go on in the next. */
  isFull: boolean
}

const BULLET = /^(?:[•·‣◦▪■●–*-]|\(?\d{1,2}[.)])\s/u
/** The bullets of all levels are one. */
const SIGN = /^[•·‣◦▪■●–*-]\s/u
const WIDER = 1.3
const OTHER_SIZE = 1.1
const INDENT = 0.7
const LARGEST_INDENT = 6
/** Beside a full line, a line of less than this share of its width is one by itself. */
const SHORT = 0.6
/** How many paragraphs, such as a caption, may stand between two halves of a sentence. */
const BETWEEN = 3

/** The paragraphs of a document: columns in the order in which they are read, each with its lines. */
export function joinParagraphs(columns: readonly (readonly PdfLine[])[]): readonly PdfParagraph[] {
  const gathered: Gathered[] = []
  for (const lines of columns) {
    const [first, ...others] = splitColumn(lines)
    if (first === undefined) continue
    const before = findUnfinished(gathered, first)
    if (before === undefined) gathered.push(first)
    else {
      before.lines.push(...first.lines)
      before.isFull = first.isFull
    }
    gathered.push(...others)
  }
  return gathered.map(({ lines }) => ({
    text: joinLines(lines.map(({ text }) => text)).replace(SIGN, '• '),
    isItem: BULLET.test(lines[0]?.text ?? ''),
  }))
}

/** The paragraph that goes on at the top of the next column, if there is one. */
function findUnfinished(gathered: readonly Gathered[], next: Gathered): Gathered | undefined {
  const [start] = next.lines
  if (start === undefined || BULLET.test(start.text)) return undefined
  const isLower = /^["“‘'(]*\p{Ll}/u.test(start.text)
  const latest = gathered.slice(isLower ? -BETWEEN : -1).toReversed()
  return latest.find(({ lines, isFull }) => {
    const end = lines.at(-1)
    if (end === undefined || endsSentence(end.text) || !isAlike(end.size, start.size)) return false
    return isLower || isFull
  })
}

function splitColumn(lines: readonly PdfLine[]): readonly Gathered[] {
  const right = Math.max(...lines.map((line) => line.right))
  const left = Math.min(...lines.map((line) => line.left))
  const leading = leadingOf(lines)
  const paragraphs: Gathered[] = []
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    const before = lines[index - 1]
    const begins =
      last === undefined ||
      before === undefined ||
      line.y - before.y > leading(line.size) * WIDER ||
      !isAlike(line.size, before.size) ||
      beginsByShape(line, before, last, left, right)
    if (begins) paragraphs.push({ lines: [line], isFull: false })
    else last.lines.push(line)
    const current = paragraphs.at(-1)
    if (current) current.isFull = line.right > right - 2 * line.size
  }
  return paragraphs
}

/** Whether a line begins a paragraph by its bullet, its indent, or because its first word had room in the line before. */
function beginsByShape(
  line: PdfLine,
  before: PdfLine,
  { lines: [start = before] }: Gathered,
  left: number,
  right: number,
): boolean {
  if (BULLET.test(line.text)) return true
  const isItem = BULLET.test(start.text)
  if (isItem && line.left < start.left - INDENT * line.size) return true
  const [word = ''] = line.text.split(' ', 1)
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length)
  const hadRoom = before.right + width + line.size / 2 < right
  const indent = line.left - Math.max(left, before.left)
  const isIndented = indent > INDENT * line.size && indent < LARGEST_INDENT * line.size
  if (isIndented && !isItem && (endsSentence(before.text) || hadRoom)) return true
  if (!hadRoom) return false
  const isOtherFont = line.font !== '' && before.font !== '' && line.font !== before.font
  const isShort = before.right - left < (right - left) * SHORT && line.right > right - 2 * line.size
  return endsSentence(before.text) || isOtherFont || (isShort && /^["“‘'(]*\p{Lu}/u.test(line.text))
}

/** How far the lines of a size are apart, as a rule. */
function leadingOf(lines: readonly PdfLine[]): (size: number) => number {
  const steps = new Map<number, number[]>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || !isAlike(line.size, before.size)) continue
    const key = Math.round(line.size)
    const step = line.y - before.y
    if (step > 0 && step < line.size * 2.2) steps.set(key, [...(steps.get(key) ?? []), step])
  }
  const leadings = new Map([...steps].map(([size, found]) => [size, lower(found)]))
  return (size) => leadings.get(Math.round(size)) ?? size * 1.25
}

/** Of lines and paragraphs, the lines are closer: what is most usual in the lower half. */
function lower(steps: readonly number[]): number {
  const middle = median(steps)
  return median(steps.filter((step) => step <= middle))
}

function isAlike(size: number, other: number): boolean {
  return size < other * OTHER_SIZE && other < size * OTHER_SIZE
}
