import { fold } from '@/lib/text/fold'
import { findPageMarks } from './find-page-marks'
import { groupLines, type Paragraph } from './group-lines'
import type { ImportedArticle, Removal, RemovalReason } from './imported-article'
import { joinLines } from './join-lines'
import { countListed, countRoles, isSectionAbove, isTitleAbove, type Page } from './look-below'
import { isBareName, isClosingCredit, readByline, withoutRole } from './read-byline'
import { readDateLine, readLeadingDate } from './read-date-line'
import { readDateline } from './read-dateline'
import { continuesSentence, endsSentence, type Line, readLines } from './read-lines'
import { mayBeCaption, opensCaption, recogniseCredit } from './recognise-credit'
import { recogniseFurniture } from './recognise-furniture'
import { cleanTitle } from './recognise-title'

/** How many characters a paragraph without a full stop needs to be taken for the article's own. */
const BODY_LENGTH = 150
/** A line that breaks off inside a sentence is about as long as this at least. */
const BROKEN_LENGTH = 30
/** How many paragraphs at the end may still name those who helped. */
const TAIL = 6
const UNDERLINE = /^(?:={3,}|-{3,})$/
const FIELD =
  /^(?:source|section|category|from|to|sent|cc|url|link|location|edition|word count|words|language|tags)\s?:\s*\S/iu

const DATE_LABEL = /^(?:(?:first |last )?(?:published|updated|posted|modified))(?: on| at)?\s?:?$/iu

interface Reading {
  title?: string
  byline?: string
  published?: string
  place?: string
  isInHead: boolean
  readonly removed: Removal[]
  readonly kept: { readonly paragraph: Paragraph; readonly text: string }[]
}

/**
 * Reads an article from plain text: what stands around the passage is taken out of it and listed, and wrapped lines
 * are joined. Together the passage and what was removed hold every word. It never throws and takes linear time.
 */
export function importPlainText(text: string): ImportedArticle {
  const lines = readLines(text)
  const reading: Reading = { isInHead: true, removed: [], kept: [] }
  const marks = findPageMarks(lines)
  for (const [line, reason] of marks) remove(reading, text, [line], reason)
  const paragraphs = groupLines(withoutMarks(lines, marks), standsAlone)
  const page = { paragraphs, texts: paragraphs.map(textOf) }
  for (let at = 0; at < paragraphs.length;) at += readParagraph(reading, text, page, at)
  const { title, byline, published, place, removed, kept } = reading
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(place === undefined ? {} : { place }),
    passage: joinKept(kept).join('\n\n'),
    removed: removed.toSorted((a, b) => a.start - b.start),
  }
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

/** Deals with the paragraph at `at` and returns how many paragraphs it took. */
function readParagraph(reading: Reading, source: string, page: Page, at: number): number {
  const { paragraphs, texts } = page
  const [paragraph, text] = [paragraphs[at], texts[at]]
  if (paragraph === undefined || text === undefined) return 1
  const take = (reason: RemovalReason, count = 1): number => {
    for (const { lines } of paragraphs.slice(at, at + count)) remove(reading, source, lines, reason)
    return count
  }
  if (reading.isInHead) {
    const leading = readLeadingDate(paragraph.lines[0]?.text ?? '')
    const isWhole = readDateLine(text) !== undefined
    if (leading && !isWhole && reading.published === undefined) {
      reading.published ??= leading.published
      const rest = cutLeading(reading, source, paragraph, leading.length, 'header')
      return readParagraph(reading, source, { paragraphs: [rest], texts: [textOf(rest)] }, 0)
    }
    if (isWhole) return readHeader(reading, text, take)
    if (FIELD.test(text) && text.length <= BODY_LENGTH) return take('header')
    if (DATE_LABEL.test(text)) return take('header')
  }
  const isAtEdge = reading.isInHead || at >= paragraphs.length - TAIL
  const byline = isAtEdge ? readByline(text) : undefined
  if (byline && !(at === 0 && isTitleLike(text))) {
    reading.byline ??= byline.byline
    if (byline.place !== undefined) reading.place ??= byline.place
    return take('byline', 1 + countRoles(page, at))
  }
  if (isAtEdge && isClosingCredit(text)) return take('byline')
  if (!reading.isInHead && isLabelledDate(text)) return readHeader(reading, text, take)
  const next = texts[at + 1] ?? ''
  if (opensCaption(text) && next.length <= BODY_LENGTH) return take('caption', 2)
  const credit = recogniseCredit(text)
  if (credit === 'credit') return take(credit)
  const furniture = recogniseFurniture(text)
  if (furniture === 'read-more') return take(furniture, 1 + countListed(page, at))
  if (furniture !== undefined) return take(furniture)
  if (credit !== undefined) return take(credit)
  if (/^\d+$/.test(text) && recogniseFurniture(next) === 'read-more') return take('read-more')
  if (next.startsWith(text) && recogniseCredit(next) !== undefined) return take('caption')
  const isTitle = reading.isInHead && reading.title === undefined && isTitleAbove(page, at)
  if (!isTitle && recogniseCredit(next) === 'credit' && mayBeCaption(text)) return take('caption')
  if (isTitle) {
    const isSection = isSectionAbove(page, at)
    return isSection ? take('header') : readTitle(reading, text, next, take)
  }
  if (fold(text) === fold(reading.title ?? '') && fold(text) !== '') return take('repeated-title')
  if (reading.isInHead && reading.title !== undefined && isBareName(text)) {
    reading.byline ??= withoutRole(text)
    return take('byline', 1 + countRoles(page, at))
  }
  keep(reading, source, paragraph, text)
  return 1
}

type Take = (reason: RemovalReason, count?: number) => number

function readHeader(reading: Reading, text: string, take: Take): number {
  const line = readDateLine(text)
  if (line?.published !== undefined) reading.published ??= line.published
  const byline = readByline(line?.rest ?? '')
  if (byline) reading.byline ??= byline.byline
  if (byline?.place !== undefined) reading.place ??= byline.place
  return take('header')
}

function readTitle(reading: Reading, text: string, next: string, take: Take): number {
  const title = cleanTitle(text)
  if (title !== '') reading.title = title
  return take('title', UNDERLINE.test(next) ? 2 : 1)
}

/** "By Royal Appointment" above an article is its title. */
function isTitleLike(text: string): boolean {
  return !isBareName(text.replace(/^by:? /iu, '')) && /^by /iu.test(text) && !text.includes(',')
}

function isLabelledDate(text: string): boolean {
  return (
    /^(?:(?:first|originally|last) )?(?:published|updated|posted|modified)\b/iu.test(text) &&
    readDateLine(text) !== undefined
  )
}

function keep(reading: Reading, source: string, paragraph: Paragraph, text: string): void {
  const dateline =
    reading.isInHead && paragraph.kind === 'prose'
      ? readDateline(paragraph.lines[0]?.text ?? '')
      : undefined
  if (dateline?.place !== undefined) reading.place ??= dateline.place
  const rest = dateline
    ? cutLeading(reading, source, paragraph, dateline.length, 'date-line')
    : paragraph
  const isLong = endsSentence(text) || text.length > BODY_LENGTH
  if (dateline || (paragraph.kind === 'prose' && isLong)) reading.isInHead = false
  reading.kept.push({ paragraph: rest, text: dateline ? textOf(rest) : text })
}

/** The paragraph without the first `length` characters of its first line, which are removed. */
function cutLeading(
  reading: Reading,
  source: string,
  paragraph: Paragraph,
  length: number,
  reason: RemovalReason,
): Paragraph {
  const [first, ...others] = paragraph.lines
  if (first === undefined) return paragraph
  const raw = source.slice(first.start, first.end)
  let end = 0
  // Where white space was drawn together, the line in the source is longer than its text.
  for (let read = 0; read < length && end < raw.length; read += 1) {
    end +=
      (first.text[read] === ' ' && /^[\s\p{Cc}]+/u.exec(raw.slice(end, end + 1000))?.[0].length) ||
      1
  }
  const cut = { ...first, end: first.start + end }
  remove(reading, source, [{ ...cut, end: cut.start + raw.slice(0, end).trimEnd().length }], reason)
  const rest = { ...first, start: cut.end, text: first.text.slice(length) }
  return { ...paragraph, lines: [rest, ...others] }
}

/** Lists the lines as removed, those that stand together as one. */
function remove(
  reading: Reading,
  source: string,
  lines: readonly Line[],
  reason: RemovalReason,
): void {
  let start: number | undefined
  for (const [index, line] of lines.entries()) {
    start ??= line.start
    const next = lines[index + 1]
    const between = next === undefined ? undefined : source.slice(line.end, next.start)
    if (between !== undefined && !/[^\s\p{Cc}]/u.test(between)) continue
    reading.removed.push({ text: source.slice(start, line.end), start, end: line.end, reason })
    start = undefined
  }
}

function textOf({ lines, kind }: Paragraph): string {
  const texts = lines.map(({ text }) => text)
  return kind === 'verse' ? texts.join('\n') : joinLines(texts)
}

/** The kept paragraphs as they are written: one that breaks off inside a sentence goes on in the next. */
function joinKept(kept: Reading['kept']): readonly string[] {
  const passage: { text: string[]; last: string; paragraph: Paragraph }[] = []
  for (const { paragraph, text } of kept) {
    if (text === '') continue
    const last = passage.at(-1)
    const isList = last?.paragraph.kind === 'list' && paragraph.kind === 'list'
    if (last && isList && last.paragraph.block === paragraph.block) last.text.push('\n', text)
    else if (last && isBroken(last, paragraph, text)) last.text.push(JOINT, text)
    else passage.push({ text: [text], last: text, paragraph })
    const current = passage.at(-1)
    if (current) Object.assign(current, { last: text, paragraph })
  }
  return passage.map(({ text }) => compose(text))
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
