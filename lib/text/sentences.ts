import {
  AFTER_TIME,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
  SPEECH_VERBS,
} from './abbreviations'
import type { Span } from './span'

const BLANK_LINE = /\r?\n[^\S\n]*(?:\r?\n\s*)+|\u2029/g
/** How far before and after a boundary the rules look; it keeps them linear whatever the text. */
const REACH = 120
/** `Intl.Segmenter` copies all of its input for each segment, so it is given a stretch at a time. */
const WINDOW = 2000
const ENGLISH = 'en'
/** Languages that write an ordinal as a figure with a full stop: `am 14. November`. */
const DOTTED_ORDINALS = /^(?:de|da|nb|nn|no|fi|et|lv|cs|sk|sl|hr|sr|bs|pl|hu|is|tr)\b/i

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentences of `text`, in order, without the white space around them. A blank line always ends one. Together they
 * cover every character that is not white space. An unknown `language` is read as English.
 */
export function findSentences(text: string, language: string): readonly Span[] {
  const sentences: Span[] = []
  const segmenter = segmenterFor(language)
  const ordinals = DOTTED_ORDINALS.test(language)
  for (const block of blocksOf(text)) {
    // A single line break inside a block is only where a line was wrapped.
    const flat = text.slice(block.start, block.end).replace(/[\n\r\u2028\u0085]/g, ' ')
    let start = 0
    for (const cut of cutsOf(flat, segmenter)) {
      if (cut < flat.length && !endsAt(flat, start, cut, ordinals)) continue
      const span = trim(flat, start, cut)
      if (span) sentences.push({ start: block.start + span.start, end: block.start + span.end })
      start = cut
    }
  }
  return sentences
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  let segmenter: Intl.Segmenter
  try {
    segmenter = new Intl.Segmenter([language, ENGLISH], { granularity: 'sentence' })
  } catch {
    segmenter = new Intl.Segmenter(ENGLISH, { granularity: 'sentence' })
  }
  if (segmenters.size < 50) segmenters.set(language, segmenter)
  return segmenter
}

function* blocksOf(text: string): Generator<Span> {
  let start = 0
  for (const gap of text.matchAll(BLANK_LINE)) {
    yield { start, end: gap.index }
    start = gap.index + gap[0].length
  }
  yield { start, end: text.length }
}

/** The standard lets no sentence begin with a figure, so those boundaries are found here. */
const BEFORE_FIGURE = /[.!?]["”’')\]]*(\s+)(?=["“‘'(]?[£$€¥]?\d)/g

function cutsOf(flat: string, segmenter: Intl.Segmenter): readonly number[] {
  const cuts = new Set<number>([flat.length])
  let start = 0
  while (start < flat.length) {
    const piece = flat.slice(start, start + WINDOW)
    let last = 0
    for (const { index, segment } of segmenter.segment(piece)) {
      const cut = index + segment.length
      // The end of the window is a boundary only of the window.
      if (cut >= piece.length) break
      cuts.add(start + cut)
      last = cut
    }
    if (start + piece.length >= flat.length) break
    start += last > 0 ? last : piece.length - REACH
  }
  for (const found of flat.matchAll(BEFORE_FIGURE)) cuts.add(found.index + found[0].length)
  return [...cuts].sort((a, b) => a - b)
}

const LOWER_START = /^["“‘'([]*\p{Ll}/u
const CLOSERS_ONLY = /^[\s"”’')\]}».,;:!?…]*$/
const LIST_NUMBER = /^\s*(?:\d{1,3}|[A-Za-z])[.)]$/
const SENTENCE_END = /[.!?…。！？]["”’')\]}»]*$/
const EXCLAIMED_QUOTE = /[!?…]["”’'»]$/
const LAST_WORD = /(?:^|[\s("“‘'[—–-])([^\s("“‘'[—–-]+)\.["”’')\]]*$/
const NEXT_WORD = /^["“‘'([]*([^\s,;:!?)\]"”]+)/

/** Whether the sentence that began at `start` ends at `cut`. */
function endsAt(flat: string, start: number, cut: number, ordinals: boolean): boolean {
  const before = flat.slice(Math.max(start, cut - REACH), cut).trimEnd()
  const after = flat.slice(cut, cut + REACH).trimStart()
  if (before === '' || CLOSERS_ONLY.test(after)) return false
  if (!SENTENCE_END.test(before) && !/[\p{Lo}]/u.test(before.slice(-2))) return false
  if (LOWER_START.test(after)) return false
  if (cut - start < 8 && LIST_NUMBER.test(before)) return false
  if (EXCLAIMED_QUOTE.test(before) && isAttribution(after)) return false
  const word = LAST_WORD.exec(before)?.[1]
  if (word === undefined) return true
  const next = NEXT_WORD.exec(after)?.[1]?.replace(/’/g, "'") ?? ''
  return endsAfter(word, next, ordinals)
}

/** Whether a sentence can end with `word` and its full stop when `next` follows. */
function endsAfter(word: string, next: string, ordinals: boolean): boolean {
  const known = word.toLowerCase()
  const opener = SENTENCE_OPENERS.has(next.toLowerCase())
  const figure = /^[£$€¥]?\d/.test(next)
  if (/\.\.$/.test(`${word}.`)) return !/^I(?:$|')/.test(next)
  if (LEADING_ABBREVIATIONS.has(known)) return isCapitalAlone(word) && opener
  if (NUMBER_ABBREVIATIONS.has(known) && figure) return false
  if (/^[ap]\.?m$/.test(known)) return !AFTER_TIME.has(next.toLowerCase().replace(/\.$/, ''))
  if (OPEN_ABBREVIATIONS.has(known)) return opener || (known === 'etc' && !figure)
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return opener
  if (ordinals && /^\d{1,3}$/.test(word)) return opener
  return true
}

function isCapitalAlone(word: string): boolean {
  return /^\p{Lu}$/u.test(word)
}

/** Whether `after` begins with a speaker and a verb of speech, so that it belongs to the quotation before it. */
function isAttribution(after: string): boolean {
  const words = after.split(/\s+/, 6)
  return words.some((word, index) => {
    if (!SPEECH_VERBS.has(word.toLowerCase().replace(/[.,;:!?]+$/, ''))) return false
    const speaker = words.slice(0, index)
    return speaker.every((part) => !/[.,;:!?]$/.test(part) || /^(?:Mr|Mrs|Ms|Dr|St)\.$/.test(part))
  })
}

function trim(flat: string, start: number, end: number): Span | undefined {
  while (start < end && isSpace(flat, start)) start++
  while (end > start && isSpace(flat, end - 1)) end--
  return start < end ? { start, end } : undefined
}

function isSpace(flat: string, at: number): boolean {
  return /\s/.test(flat.charAt(at))
}
