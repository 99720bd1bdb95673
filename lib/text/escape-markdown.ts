/** From how many signs a paragraph is more than the Markdown reader takes; they are written as numbers then. */
const MANY_SIGNS = 400
const SIGN = /[*_[\]!`]/gu

/** One line of plain text as Markdown that is read as the same text. */
export function escapeMarkdown(line: string): string {
  return escapeStart(escapeSigns(line))
}

/** As `escapeMarkdown`, for words that do not open a line. */
export function escapeSigns(words: string): string {
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
