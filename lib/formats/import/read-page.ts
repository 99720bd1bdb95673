import { fold } from '@/lib/text/fold'
import type { Paragraph } from './group-lines'
import type { Removal, RemovalReason } from './imported-article'
import { joinLines } from './join-lines'
import { countListed, countRoles, isSectionAbove, isTitleAbove, type Page } from './look-below'
import { isBareName, isClosingCredit, readByline, withoutRole } from './read-byline'
import { isDateWithoutYear, readDateLine, readLeadingDate } from './read-date-line'
import { readDateline } from './read-dateline'
import { endsSentence, type Line } from './read-lines'
import { readPublication } from './read-publication'
import { readSourceLine } from './read-source-line'
import { mayBeCaption, opensCaption, recogniseCredit } from './recognise-credit'
import { isBiography } from './recognise-biography'
import { recogniseFurniture } from './recognise-furniture'
import { cleanTitle } from './recognise-title'

/** How many characters a paragraph without a full stop needs to be taken for the article's own. */
const BODY_LENGTH = 150
/** How many paragraphs at the end may still name those who helped. */
const TAIL = 6
/** How many paragraphs at the very end may tell who the writer is. */
const END = 2
const LONGEST_STANDFIRST = 300
const UNDERLINE = /^(?:={3,}|-{3,})$/
const FIELD =
  /^(?:section|category|from|to|sent|cc|url|link|location|edition|word count|words|language|tags)\s?:\s*\S/iu

const DATE_LABEL = /^(?:(?:first |last )?(?:published|updated|posted|modified))(?: on| at)?\s?:?$/iu

/** What has been understood of a page so far, and its paragraphs as far as they are the passage's. */
export interface Reading {
  title?: string
  byline?: string
  source?: string
  sourceUrl?: string
  published?: string
  place?: string
  isInHead: boolean
  readonly removed: Omit<Removal, 'after'>[]
  readonly kept: KeptParagraph[]
}

export interface KeptParagraph {
  readonly paragraph: Paragraph
  readonly text: string
}

/** Sorts the paragraphs into those of the passage and those that stand around it. The lines are spans of `source`. */
export function readPage(reading: Reading, source: string, paragraphs: readonly Paragraph[]): void {
  const page = { paragraphs, texts: paragraphs.map(textOf) }
  for (let at = 0; at < paragraphs.length;) at += readParagraph(reading, source, page, at)
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
      const rest = cutLeading(reading, source, paragraph, leading.length, 'published')
      return readParagraph(reading, source, { paragraphs: [rest], texts: [textOf(rest)] }, 0)
    }
    if (isWhole) return readPublished(reading, text, take)
    const isSource = readSource(reading, text)
    if (isSource) return take('source')
    if (FIELD.test(text) && text.length <= BODY_LENGTH) return take('header')
    if (DATE_LABEL.test(text) || isDateWithoutYear(text)) return take('published')
  }
  const isLast = at === paragraphs.length - 1 && reading.kept.length > 0
  if (isLast && readSource(reading, text)) return take('source')
  const isNearEnd = at >= paragraphs.length - END && reading.kept.length > 0
  if (isNearEnd && isBiography(text, reading.byline)) return take('biography')
  const isAtEdge = reading.isInHead || at >= paragraphs.length - TAIL
  const byline = isAtEdge ? readByline(text) : undefined
  if (byline && !(at === 0 && isTitleLike(text))) {
    reading.byline ??= byline.byline
    if (byline.place !== undefined) reading.place ??= byline.place
    return take('byline', 1 + countRoles(page, at))
  }
  if (isAtEdge && isClosingCredit(text)) return take('byline')
  if (!reading.isInHead && isLabelledDate(text)) return readPublished(reading, text, take)
  const next = texts[at + 1] ?? ''
  if (opensCaption(text) && next.length <= BODY_LENGTH) return take('caption', 2)
  const credit = recogniseCredit(text)
  if (credit === 'credit') return take(credit)
  const furniture = recogniseFurniture(text)
  if (furniture === 'separator' || furniture === 'copyright') return take(furniture)
  if (furniture !== undefined) return take(furniture, 1 + countListed(page, at))
  if (credit !== undefined) return take(credit)
  if (/^\d+$/.test(text) && recogniseFurniture(next) === 'appeal') return take('appeal')
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
  if (isStandfirst(reading, page, at)) return take('standfirst')
  keep(reading, source, paragraph, text)
  return 1
}

/** Takes over what a line about the source tells. */
function readSource(reading: Reading, text: string): boolean {
  const line = readSourceLine(text)
  if (line === undefined) return false
  if (line.source !== undefined) reading.source ??= line.source
  if (line.sourceUrl !== undefined) reading.sourceUrl ??= line.sourceUrl
  if (line.published !== undefined) reading.published ??= line.published
  return true
}

/** Whether a paragraph sums the article up between its title and its byline or date. */
function isStandfirst(reading: Reading, { paragraphs, texts }: Page, at: number): boolean {
  const [text = '', next = '', ...later] = texts.slice(at, at + 12)
  if (!reading.isInHead || reading.title === undefined || reading.kept.length > 0) return false
  if (paragraphs[at]?.kind !== 'prose' || text.length > LONGEST_STANDFIRST) return false
  const isAbove = readByline(next) !== undefined || readDateLine(next) !== undefined
  const hasBody = later.some((body) => body.length > BODY_LENGTH || endsSentence(body))
  return isAbove && hasBody && readDateline(text) === undefined
}

type Take = (reason: RemovalReason, count?: number) => number

function readPublished(reading: Reading, text: string, take: Take): number {
  const line = readDateLine(text)
  if (line?.published !== undefined) reading.published ??= line.published
  const byline = readByline(line?.rest ?? '')
  if (byline) reading.byline ??= byline.byline
  if (byline?.place !== undefined) reading.place ??= byline.place
  const source = readPublication(line?.beside ?? [])
  if (source !== undefined) reading.source ??= source
  return take('published')
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
export function remove(
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

/** The words of a paragraph: lines of verse are kept apart, others are joined. */
export function textOf({ lines, kind }: Paragraph): string {
  const texts = lines.map(({ text }) => text)
  return kind === 'verse' ? texts.join('\n') : joinLines(texts)
}
