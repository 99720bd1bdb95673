import { endsSentence } from './read-lines'
import type { Paragraph } from './group-lines'

const LONGEST = 150
const MOST_WORDS = 22
const MARKS = /^#{1,6}\s+|\s+#+$|^\*\*(?=[^*]+\*\*$)|(?<=^\*\*[^*]{1,200})\*\*$/gu
const LABEL = /^(?:title|headline|subject)\s?:\s*/iu

/** Whether a paragraph at the beginning can be the title: short, and no sentence with a full stop. */
export function mayBeTitle({ kind, lines }: Paragraph, text: string): boolean {
  if (kind !== 'prose' || lines.length > 3 || !/\p{L}/u.test(text)) return false
  if (LABEL.test(text) || /^#{1,2}\s/u.test(text)) return text.length <= 2 * LONGEST
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS) return false
  if (/[?!]["”’']?$/u.test(text)) return !/^["“‘]/u.test(text)
  return !endsSentence(text) || (isInCapitals(text) && text.length > 3)
}

/** The title without the marks and labels of the page. */
export function cleanTitle(text: string): string {
  return text.replace(LABEL, '').replace(MARKS, '').trim()
}

/** Whether a line is the mere section that an article stood in, with the title below: "UK news". */
export function mayBeSection(text: string, next: string): boolean {
  const isShort = text.split(' ').length <= 3 && text.length <= 30 && !/[?!,]/u.test(text)
  return isShort && next.split(' ').length >= 4
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
