import { toRows } from './group-lines-of-page'
import type { PdfLine, PdfPage } from './pdf-line'

/** How many rows from the edge of a page a running head may take. */
const ROWS = 3
/** On which share of the pages the same words stand, where those of left and right pages differ. */
const SHARE = 0.4
/** How much of the page's height its edges are, where a row on a single page may be a page number. */
const EDGE = 0.12
const PAGE_NUMBER = /^(?:page |p\. ?|[-–—|] ?)?\d{1,4}(?: ?[-–—|])?(?: ?(?:of|\/) ?\d{1,4})?$/iu
/** What browsers print above and below a page. */
const PRINTED =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: [AP]M)?(?: |$)|^(?:\d+\/\d+ )?(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/iu

/** The lines of each page without running heads and feet and page numbers. */
export function dropRunningLines(
  pages: readonly (Pick<PdfPage, 'height'> & { readonly lines: readonly PdfLine[] })[],
): readonly (readonly PdfLine[])[] {
  const edges = pages.map(({ lines }) => edgeRows(lines))
  const counts = new Map<string, number>()
  for (const rows of edges)
    for (const key of new Set(rows.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages.map(({ lines, height }, index) => {
    const dropped = new Set(
      (edges[index] ?? []).flatMap((row) => {
        const [text, y] = [textOf(row), row.lines[0]?.y ?? 0]
        const count = counts.get(keyOf(row)) ?? 0
        const isRunning = count > 1 && count >= pages.length * SHARE
        const isAtEdge = y < height * EDGE || y > height * (1 - EDGE)
        const isMark = isAtEdge && (PAGE_NUMBER.test(text) || PRINTED.test(text))
        return isRunning || isMark ? row.lines : []
      }),
    )
    return lines.filter((line) => !dropped.has(line))
  })
}

interface EdgeRow {
  readonly edge: 'top' | 'foot'
  readonly lines: readonly PdfLine[]
}

function edgeRows(lines: readonly PdfLine[]): readonly EdgeRow[] {
  const rows = toRows(lines)
  const top = rows.slice(0, ROWS).map((lines): EdgeRow => ({ edge: 'top', lines }))
  const foot = rows.slice(Math.max(ROWS, rows.length - ROWS))
  return [...top, ...foot.map((lines): EdgeRow => ({ edge: 'foot', lines }))]
}

function keyOf(row: EdgeRow): string {
  return `${row.edge} ${textOf(row).replace(/\d+/g, '#')}`
}

function textOf({ lines }: EdgeRow): string {
  return lines.map(({ text }) => text).join(' ')
}
