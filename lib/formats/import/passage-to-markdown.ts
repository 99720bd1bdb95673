import { escapeMarkdown, escapeSigns } from '@/lib/text/escape-markdown'

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
  return lines.map((line) => escapeMarkdown(line)).join('\\\n')
}

function writeHeading(_: string, marks: string, words: string): string {
  return `${marks}${escapeSigns(words)}`
}

function writeItem(line: string): string {
  const isBulleted = BULLET.test(line)
  const mark = isBulleted ? '-' : (/^\d+[.)]/u.exec(line)?.[0] ?? '-')
  const words = line.replace(isBulleted ? BULLET : /^\d+[.)]/u, '').trim()
  return `${mark} ${escapeMarkdown(words)}`
}
