import { joinRow, toRows } from './group-lines-of-page'
import { median, type PdfLine } from './pdf-line'

/** Steps of points in which the gap between two columns is looked for. */
const STEP = 2
/** How wide the lines of a column are at least, in the size of its letters: those of a table or a list are not. */
const NARROWEST = 7
const FEWEST_LINES = 4
/** How many lines may go across, such as a title, for each that stands in a column. */
const MOST_ACROSS = 0.4
const DEEPEST = 4

/** The lines of a page in the order in which they are read, those of each column together. */
export function orderColumns(
  lines: readonly PdfLine[],
  depth = 0,
): readonly (readonly PdfLine[])[] {
  const gap = depth < DEEPEST ? findGap(lines) : undefined
  if (gap === undefined) {
    const rows = toRows(lines).flatMap((row) => joinRow(row) ?? [])
    return rows.length === 0 ? [] : [rows]
  }
  const across = lines.filter(({ left, right }) => left < gap && right > gap)
  const bounds = across.map(({ y }) => y).toSorted((a, b) => a - b)
  const bands = Array.from({ length: bounds.length + 1 }, (): Band => ({ left: [], right: [], across: [] })) // prettier-ignore
  for (const line of lines) {
    const band = bands[countBelow(bounds, line.y)]
    if (line.right <= gap) band?.left.push(line)
    else if (line.left >= gap) band?.right.push(line)
    else band?.across.push(line)
  }
  return joinAcross(bands).flatMap(({ left, right, across }) => [
    ...orderColumns(left, depth + 1),
    ...orderColumns(right, depth + 1),
    ...orderColumns(across, DEEPEST),
  ])
}

/** A part of the page between two lines that go across; `across` stands below its columns. */
interface Band {
  readonly left: PdfLine[]
  readonly right: PdfLine[]
  readonly across: PdfLine[]
}

/** Bands of which only the lines across hold anything go to those above them, so that a title stays whole. */
function joinAcross(bands: readonly Band[]): readonly Band[] {
  const joined: Band[] = []
  for (const band of bands) {
    const last = joined.at(-1)
    if (last !== undefined && band.left.length + band.right.length === 0)
      last.across.push(...band.across)
    else joined.push(band)
  }
  return joined
}

/** How many of the numbers, which rise, are less than this one. */
function countBelow(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Where an empty strip parts the lines into two columns. */
function findGap(lines: readonly PdfLine[]): number | undefined {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const steps = Math.ceil((right - left) / STEP)
  if (lines.length < 2 * FEWEST_LINES || !(steps > 4) || steps > 2000) return undefined
  const begins = new Array<number>(steps + 2).fill(0)
  const ends = new Array<number>(steps + 2).fill(0)
  const stepOf = (x: number): number => Math.min(steps, Math.max(0, Math.round((x - left) / STEP)))
  for (const line of lines) {
    const [from, to] = [stepOf(line.left), stepOf(line.right)]
    begins[from] = (begins[from] ?? 0) + 1
    ends[to] = (ends[to] ?? 0) + 1
  }
  let [open, done] = [0, 0]
  let best: { from: number; to: number; across: number } | undefined
  for (let step = 0; step < steps; step += 1) {
    done += ends[step] ?? 0
    const across = open - done
    open += begins[step] ?? 0
    const isPossible = done >= FEWEST_LINES && lines.length - open >= FEWEST_LINES
    if (!isPossible) continue
    if (best === undefined || across < best.across) best = { from: step, to: step, across }
    else if (across === best.across && step === best.to + 1) best.to = step
  }
  if (best === undefined) return undefined
  const gap = left + ((best.from + best.to) / 2) * STEP
  return areColumns(lines, gap) ? gap : undefined
}

function areColumns(lines: readonly PdfLine[], gap: number): boolean {
  const before = lines.filter((line) => line.right <= gap)
  const after = lines.filter((line) => line.left >= gap)
  const across = lines.length - before.length - after.length
  return (
    across <= (before.length + after.length) * MOST_ACROSS &&
    isColumn(before, after) &&
    isColumn(after, before)
  )
}

/** Whether the lines are wide enough, and enough of them stand beside the others. */
function isColumn(lines: readonly PdfLine[], others: readonly PdfLine[]): boolean {
  const top = Math.min(...others.map(({ y, size }) => y - size))
  const foot = Math.max(...others.map(({ y, size }) => y + size))
  const beside = lines.filter(({ y }) => y > top && y < foot)
  const width = median(lines.map((line) => (line.right - line.left) / line.size))
  return beside.length >= FEWEST_LINES && width >= NARROWEST
}
