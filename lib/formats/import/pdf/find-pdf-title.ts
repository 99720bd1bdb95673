import { joinLines } from '../join-lines'
import type { PdfLine } from './pdf-line'

const LARGER = 1.15
const SAME = 1.05
const LONGEST = 250
/** How far lines of a title may be apart, in their size. */
const APART = 1.9

/** The size of most of the letters. */
export function bodySize(lines: readonly Pick<PdfLine, 'text' | 'size'>[]): number {
  const counts = new Map<number, number>()
  for (const { text, size } of lines) {
    const key = Math.round(size * 2) / 2
    counts.set(key, (counts.get(key) ?? 0) + text.length)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

/** The largest words of the first page, unless they are hardly larger than the others. */
export function findPdfTitle(lines: readonly PdfLine[], body: number): string | undefined {
  const large = lines.filter(({ size, text }) => size > body * LARGER && /\p{L}{2}/u.test(text))
  const many = large.filter(({ text }) => text.split(' ').length > 2)
  const size = Math.max(...(many.length > 0 ? many : large).map((line) => line.size))
  const first = lines.findIndex((line) => line.size === size && large.includes(line))
  if (first < 0) return undefined
  let [from, to] = [first, first + 1]
  const goesOn = (above: PdfLine | undefined, below: PdfLine | undefined): boolean =>
    above !== undefined &&
    below !== undefined &&
    Math.max(above.size, below.size) < Math.min(above.size, below.size) * SAME &&
    below.y > above.y &&
    below.y - above.y < size * APART
  while (goesOn(lines[to - 1], lines[to])) to += 1
  while (goesOn(lines[from - 1], lines[from])) from -= 1
  const title = joinLines(lines.slice(from, to).map(({ text }) => text))
  return title.length > LONGEST ? undefined : title
}
