import type { Line } from './read-lines'

const NUMBERED =
  /^(?:(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,4} of \d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$/iu
const BARE = /^\d{1,4}$/

/** The lines that only number a page or repeat its head, and why each goes. */
export function findPageMarks(lines: readonly Line[]): ReadonlyMap<Line, 'page-number' | 'header'> {
  const marks = new Map<Line, 'page-number' | 'header'>()
  const heads = countHeads(lines)
  let latest: { readonly line: Line; readonly number: number } | undefined
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const isAlone = line.gap > 0 || line.startsPage || index === 0
    const isLast = next === undefined || next.gap > 0 || next.startsPage
    if (NUMBERED.test(line.text)) marks.set(line, 'page-number')
    else if (BARE.test(line.text) && isAlone && isLast) {
      const number = Number(line.text)
      const isAtBreak = line.startsPage || next?.startsPage === true
      if (latest !== undefined && number === latest.number + 1) {
        marks.set(latest.line, 'page-number')
        marks.set(line, 'page-number')
      } else if (isAtBreak) marks.set(line, 'page-number')
      latest = { line, number }
    } else if (line.startsPage && (heads.get(line.text) ?? 0) > 1) marks.set(line, 'header')
  }
  return marks
}

function countHeads(lines: readonly Line[]): ReadonlyMap<string, number> {
  const heads = new Map<string, number>()
  for (const { startsPage, text } of lines)
    if (startsPage) heads.set(text, (heads.get(text) ?? 0) + 1)
  return heads
}
