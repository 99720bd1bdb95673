import type { Evidence } from '@/lib/quiz/item'
import { quoteSpan } from '@/lib/quiz/quote-span'
import { findSentences } from '@/lib/text/sentences'
import { isOverlapping, type Span } from '@/lib/text/span'
import { isInWord } from '@/lib/text/word-index'

/** The content format takes no longer evidence. */
const LONGEST = 1000
const PARAGRAPH_BREAK = /\n\s*\n/

/**
 * The words that somebody has selected in the passage as evidence: widened to whole words, within one paragraph, and
 * where they stand more than once with the occurrence that is meant. Without a word at the place the quote is empty.
 */
export function quoteSelection(passageText: string, selected: Span): Evidence {
  const span = wholeWords(passageText, inOneParagraph(passageText, selected))
  return quoteSpan(passageText, span)
}

/** The whole sentences that a stretch of the passage touches, as evidence; as `quoteSelection` where there are none. */
export function quoteSentences(passageText: string, touched: Span, language: string): Evidence {
  const span = inOneParagraph(passageText, touched)
  const sentences = findSentences(passageText, language).filter((one) => isOverlapping(one, span))
  const [first] = sentences
  const last = sentences.at(-1)
  if (first === undefined || last === undefined || last.end - first.start > LONGEST)
    return quoteSelection(passageText, span)
  return quoteSpan(passageText, { start: first.start, end: last.end })
}

/** The part of a selection that lies in the first paragraph of which it has a word. */
function inOneParagraph(text: string, selected: Span): Span {
  const start = Math.max(0, Math.min(selected.start, selected.end, text.length))
  const end = Math.min(text.length, Math.max(selected.start, selected.end))
  const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0
  if (start + lead === end) return { start, end: start }
  const words = text.slice(start + lead, Math.min(end, start + lead + LONGEST))
  const stop = PARAGRAPH_BREAK.exec(words)?.index ?? words.length
  return { start: start + lead, end: start + lead + words.slice(0, stop).trimEnd().length }
}

/** Words with their apostrophes and hyphens, and numbers with their signs: none of them is cut. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’-]|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const LONGEST_WORD = 80

function wholeWords(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST_WORD)
  let [first, last] = [start, end]
  for (const word of text.slice(from, end + LONGEST_WORD).matchAll(WORD)) {
    if (!isInWord(word[0].charAt(0))) continue
    const at = from + word.index
    const to = at + word[0].length
    const isTouched = start === end ? at <= start && to >= start : at < end && to > start
    if (!isTouched) continue
    first = Math.min(first, at)
    last = Math.max(last, to)
  }
  return { start: first, end: last }
}
