import { median, type PdfLine, type Piece } from './pdf-line'

/** How far letters of one line may stand from its base, as those of a footnote's number do; in their own size. */
const RAISED = 0.45
/** Less than this between two pieces, and they are one word. */
const GAP_OF_WORDS = 0.12
/** More than this, and they may belong to different columns. */
const GAP_OF_COLUMNS = 0.8
const SMALL = 0.8

/** Things in rows from the top of the page to its foot, and each row from left to right. */
export function toRows<Thing extends Pick<Piece, 'y' | 'size' | 'left'>>(
  things: readonly Thing[],
): readonly (readonly Thing[])[] {
  const rows: { y: number; size: number; things: Thing[] }[] = []
  for (const thing of things.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const reach = Math.min(Math.max(thing.size, row?.size ?? 0), 3 * thing.size) * RAISED
    if (row !== undefined && thing.y - row.y <= reach) {
      row.things.push(thing)
      // The row stands where its largest letters do.
      if (thing.size > row.size) Object.assign(row, { y: thing.y, size: thing.size })
    } else rows.push({ y: thing.y, size: thing.size, things: [thing] })
  }
  return rows.map((row) => row.things.toSorted((a, b) => a.left - b.left))
}

/** The lines of a page; one that has a wide gap in it comes as more than one. */
export function groupLinesOfPage(pieces: readonly Piece[]): readonly PdfLine[] {
  return toRows(pieces).flatMap((row) => {
    const lines: Piece[][] = []
    let right = -Infinity
    for (const piece of row) {
      const line = lines.at(-1)
      if (line !== undefined && piece.left - right <= piece.size * GAP_OF_COLUMNS) line.push(piece)
      else lines.push([piece])
      right = Math.max(lines.at(-1)?.length === 1 ? -Infinity : right, piece.right)
    }
    return lines.flatMap((line) => joinPieces(line) ?? [])
  })
}

/** Lines that stand in the same row and column as one. */
export function joinRow(row: readonly PdfLine[]): PdfLine | undefined {
  return joinPieces(row.map((line) => ({ ...line, isRightToLeft: false })))
}

function joinPieces(pieces: readonly Piece[]): PdfLine | undefined {
  const size = Math.max(...pieces.map((piece) => piece.size))
  const own = pieces.filter((piece) => !isFootnoteNumber(piece, size))
  const [first] = own
  if (first === undefined) return undefined
  const isRightToLeft = own.filter((piece) => piece.isRightToLeft).length > own.length / 2
  const fonts = new Set(own.map(({ font }) => font))
  let text = ''
  let end = first.left
  for (const piece of isRightToLeft ? own.toReversed() : own) {
    const isApart = isRightToLeft || piece.left - end > piece.size * GAP_OF_WORDS
    text += text === '' || !isApart ? piece.text : ` ${piece.text}`
    end = Math.max(end, piece.right)
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: Math.min(...own.map(({ left }) => left)),
    right: Math.max(...own.map(({ right }) => right)),
    y: median(own.filter((piece) => piece.size > size * SMALL).map(({ y }) => y)),
    size,
    font: fonts.size === 1 ? first.font : '',
  }
}

/** A small number in a line of larger letters leads to a note. */
function isFootnoteNumber({ text, size }: Piece, ofLine: number): boolean {
  return size < ofLine * SMALL && /^\s*\[?\d{1,3}\]?\s*$/.test(text)
}
