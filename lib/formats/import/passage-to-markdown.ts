/** From how many signs a paragraph is more than the Markdown reader takes; they are written as numbers then. */
const MANY_SIGNS = 400
const SIGN = /[*_[\]!`]/gu
const BULLET = /^[-*•·‣◦▪](?=\s)/u
const LIST = /^(?:[-*•·‣◦▪]|\d{1,9}[.)])\s/u
const HEADING = /^#{1,6} \S/u

/** A passage of plain text as Markdown that stands for just these words: its lists and headings are kept as such. */
export function passageToMarkdown(passage: string): string {
  const paragraphs = passage.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.map(writeParagraph).join('\n\n')
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
  return encodeSigns(escaped)
}

/** Markdown with its signs as numbers, so that none of them means anything. */
export function encodeSigns(markdown: string): string {
  return markdown.replace(/\\?([*_[\]!`])/gu, (_, sign: string) => `&#${sign.charCodeAt(0)};`)
}

/** What would make a heading, a list, a quotation or a line across the page stands for itself. */
function escapeStart(words: string): string {
  return words
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]{2,}\s*$|~{3,}|(?:- ?){3,}$)/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
}
