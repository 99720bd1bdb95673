import { definedFields } from './defined-fields'
import { findPageMarks } from './find-page-marks'
import { groupLines, type Paragraph } from './group-lines'
import type { ImportedArticle, Removal, RemovalReason } from './imported-article'
import { joinLines } from './join-lines'
import { readByline } from './read-byline'
import { readDateLine } from './read-date-line'
import { continuesSentence, type Line, readLines } from './read-lines'
import { readPage, type Reading, remove } from './read-page'
import { recogniseCredit } from './recognise-credit'
import { recogniseFurniture } from './recognise-furniture'

/** A line that breaks off inside a sentence is about as long as this at least. */
const BROKEN_LENGTH = 30

/**
 * Reads an article from plain text: what stands around the passage is taken out of it and listed, and wrapped lines
 * are joined. Together the passage and what was removed hold every word. It never throws and takes linear time.
 */
export function importPlainText(text: string): ImportedArticle {
  const lines = readLines(text)
  const reading: Reading = { isInHead: true, removed: [], kept: [] }
  const marks = findPageMarks(lines)
  for (const [line, reason] of marks) remove(reading, text, [line], reason)
  readPage(reading, text, groupLines(withoutMarks(lines, marks), standsAlone))
  const { title, byline, source, sourceUrl, published, place, removed, kept } = reading
  const paragraphs = joinKept(kept)
  const starts = paragraphs.map(({ start }) => start)
  return {
    ...definedFields({ title, byline, source, sourceUrl, published, place }),
    passage: paragraphs.map(({ text }) => text).join('\n\n'),
    removed: countBefore(
      removed.toSorted((a, b) => a.start - b.start),
      starts,
    ),
  }
}

/** Each removal with the number of paragraphs that begin before it; both lists are in the order of the text. */
function countBefore(removed: Reading['removed'], starts: readonly number[]): readonly Removal[] {
  let after = 0
  return removed.map((removal) => {
    while ((starts[after] ?? Infinity) < removal.start) after += 1
    return { ...removal, after }
  })
}

/** The other lines; the one after a page mark begins a page, and is as far from what is above as the mark was. */
function withoutMarks(
  lines: readonly Line[],
  marks: ReadonlyMap<Line, RemovalReason>,
): readonly Line[] {
  let gap = 0
  let startsPage = false
  return lines.flatMap((line) => {
    const isMark = marks.has(line)
    gap = Math.max(gap, line.gap)
    startsPage ||= isMark || line.startsPage
    if (isMark) return []
    const rest = { ...line, gap, startsPage }
    gap = 0
    startsPage = false
    return [rest]
  })
}

function standsAlone({ text }: Line): boolean {
  return (
    recogniseFurniture(text) !== undefined ||
    recogniseCredit(text) === 'credit' ||
    readDateLine(text) !== undefined ||
    readByline(text) !== undefined
  )
}

/** The kept paragraphs as they are written: one that breaks off inside a sentence goes on in the next. */
function joinKept(
  kept: Reading['kept'],
): readonly { readonly text: string; readonly start: number }[] {
  const passage: { text: string[]; last: string; paragraph: Paragraph; start: number }[] = []
  for (const { paragraph, text } of kept) {
    if (text === '') continue
    const last = passage.at(-1)
    const isList = last?.paragraph.kind === 'list' && paragraph.kind === 'list'
    if (last && isList && last.paragraph.block === paragraph.block) last.text.push('\n', text)
    else if (last && isBroken(last, paragraph, text)) last.text.push(JOINT, text)
    else passage.push({ text: [text], last: text, paragraph, start: startOf(paragraph) })
    const current = passage.at(-1)
    if (current) Object.assign(current, { last: text, paragraph })
  }
  return passage.map(({ text, start }) => ({ text: compose(text), start }))
}

function startOf({ lines }: Paragraph): number {
  return lines[0]?.start ?? 0
}

const JOINT = '\f'

function compose(parts: readonly string[]): string {
  return joinLines(parts.join('').split(JOINT))
}

function isBroken(
  last: { readonly last: string; readonly paragraph: Paragraph },
  paragraph: Paragraph,
  text: string,
): boolean {
  if (last.paragraph.kind !== 'prose' || paragraph.kind !== 'prose') return false
  if (paragraph.lines[0]?.startsPage === true && /[\p{Ll}\d,]$/u.test(last.last)) return true
  if (last.paragraph.block === paragraph.block) return false
  return last.last.length >= BROKEN_LENGTH && continuesSentence(last.last, text)
}
