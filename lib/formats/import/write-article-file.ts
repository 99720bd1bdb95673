import type { ImportedArticle } from './imported-article'

/** From how many signs a paragraph is more than the Markdown reader takes; they are written as numbers then. */
const MANY_SIGNS = 400
const SIGN = /[*_[\]!`]/gu
const BULLET = /^[-*•·‣◦▪](?=\s)/u
const LIST = /^(?:[-*•·‣◦▪]|\d{1,9}[.)])\s/u
const HEADING = /^#{1,6} \S/u

/** The text of article.md: front matter with the fields that are known, and the passage as Markdown. */
export function writeArticleFile(article: ImportedArticle & { readonly title: string }): string {
  const { title, byline, published, place } = article
  const fields = Object.entries({ title, byline, published, place }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${writeValue(value)}`],
  )
  const paragraphs = article.passage.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
  return ['---', ...fields, '---', '', paragraphs.map(writeParagraph).join('\n\n'), ''].join('\n')
}

/** Plain where YAML reads it as it stands, else in quotation marks. */
function writeValue(value: string): string {
  const flat = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return /^[\p{L}\d][^:#"\\]*$/u.test(flat) ? flat : JSON.stringify(flat)
}

function writeParagraph(paragraph: string): string {
  const lines = paragraph.split('\n')
  if (lines.every((line) => LIST.test(line) && /[\p{L}\p{N}]/u.test(line)))
    return lines.map(writeItem).join('\n')
  if (lines.length === 1 && HEADING.test(paragraph))
    return paragraph.replace(/^(#+ )(.*)$/u, writeHeading)
  // A backslash at the end of a line keeps the lines of a verse apart.
  return lines.map((line) => escapeStart(escapeSigns(line))).join('\\\n')
}

function writeHeading(_: string, marks: string, words: string): string {
  return `${marks}${escapeSigns(words)}`
}

function writeItem(line: string): string {
  const isBulleted = BULLET.test(line)
  const mark = isBulleted ? '-' : (/^\d+[.)]/u.exec(line)?.[0] ?? '-')
  const words = line.replace(isBulleted ? BULLET : /^\d+[.)]/u, '').trim()
  return `${mark} ${escapeStart(escapeSigns(words))}`
}

function escapeSigns(words: string): string {
  const escaped = words
    .replace(/\\/gu, '\\\\')
    .replace(/[*`[<]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&')
    .replace(/&(?=#?\w{1,40};)/gu, '&amp;')
  if ((escaped.match(SIGN)?.length ?? 0) < MANY_SIGNS) return escaped
  return escaped.replace(/\\?([*_[\]!`])/gu, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
}

/** What would make a heading, a list, a quotation or a line across the page stands for itself. */
function escapeStart(words: string): string {
  return words
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]{2,}\s*$|~{3,}|(?:- ?){3,}$)/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
}
