import type { Span } from './span'
import { indexWords, isInWord, possibleStarts, type WordIndex } from './word-index'

/** White space with the paragraph break it may hold, or one character with its combining marks. */
const TOKEN = /(?<space>\s+)|(?<dropped>[\u00AD\u200B-\u200D\u2060\uFEFF])|.\p{M}*/gsu
const PLAIN = /^[!-_a-~]$/
const PARAGRAPH_BREAK = /\n\s*\n/u
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u02BC\u2032`\u00B4]/u
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/u
const DASHES = /[\u2010-\u2015\u2212]/u

interface FoldedText {
  readonly characters: readonly string[]
  /** Where each folded character came from. */
  readonly spans: readonly Span[]
  readonly words: WordIndex
}

/**
 * Every place where `text` has the words of `quote`, in order. Kinds of quotation marks, dashes, ellipses and spaces
 * are alike, capitals are not. A quote lies within one paragraph, and neither its start nor its end cuts a word or a
 * number: "four" is not in "fourteen", nor "75" in "1,075". Takes time in proportion to both lengths.
 */
export function findQuote(text: string, quote: string): readonly Span[] {
  const sought = fold(quote.trim().replace(/\s+/gu, ' ')).characters
  if (sought.length === 0) return []
  const folded = foldOnce(text)
  return startsOf(folded, sought)
    .filter((start) => isWholeWords(folded.characters, start, start + sought.length))
    .flatMap((start) => {
      const first = folded.spans[start]
      const last = folded.spans[start + sought.length - 1]
      return first && last ? [{ start: first.start, end: last.end }] : []
    })
}

const KEPT = 16
const lately = new Map<string, FoldedText>()

/** One passage is searched for many quotes in a row. */
function foldOnce(text: string): FoldedText {
  const known = lately.get(text)
  if (known) return known
  const [oldest] = lately.keys()
  if (lately.size >= KEPT && oldest !== undefined) lately.delete(oldest)
  const plain = fold(text)
  const folded = { ...plain, words: indexWords(plain.characters) }
  lately.set(text, folded)
  return folded
}

function fold(text: string): Omit<FoldedText, 'words'> {
  const characters: string[] = []
  const spans: Span[] = []
  for (const token of text.matchAll(TOKEN)) {
    if (token.groups?.['dropped'] !== undefined) continue
    const span = { start: token.index, end: token.index + token[0].length }
    const folded =
      token.groups?.['space'] === undefined ? foldCharacter(token[0]) : foldSpace(token[0])
    for (const character of folded) {
      characters.push(character)
      spans.push(span)
    }
  }
  return { characters, spans }
}

function foldSpace(space: string): string {
  return PARAGRAPH_BREAK.test(space) ? '\n' : ' '
}

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character
  if (SINGLE_QUOTES.test(character)) return "'"
  if (DOUBLE_QUOTES.test(character)) return '"'
  if (DASHES.test(character)) return '-'
  if (character === '\u2026') return '...'
  return character.normalize('NFC')
}

/** A quote is looked for where its rarest word stands, unless that is so common that going through the text is faster. */
function startsOf({ characters, words }: FoldedText, sought: readonly string[]): readonly number[] {
  const starts = possibleStarts(sought, words)
  if (starts === undefined || starts.length * sought.length > characters.length) {
    return occurrences(characters, sought)
  }
  return starts.filter((start) => sought.every((sign, at) => characters[start + at] === sign))
}

/** Knuth, Morris and Pratt's search: also occurrences that overlap, and no text makes it slow. */
function occurrences(text: readonly string[], sought: readonly string[]): readonly number[] {
  const fallback = fallbacks(sought)
  const found: number[] = []
  let matched = 0
  for (const [index, character] of text.entries()) {
    while (matched > 0 && sought[matched] !== character) matched = fallback[matched - 1] ?? 0
    if (sought[matched] === character) matched += 1
    if (matched === sought.length) {
      found.push(index - matched + 1)
      matched = fallback[matched - 1] ?? 0
    }
  }
  return found
}

/** For each length of a matched start of `sought`: how long a shorter start is also its end. */
function fallbacks(sought: readonly string[]): readonly number[] {
  const lengths = [0]
  let length = 0
  for (let index = 1; index < sought.length; index += 1) {
    while (length > 0 && sought[index] !== sought[length]) length = lengths[length - 1] ?? 0
    if (sought[index] === sought[length]) length += 1
    lengths.push(length)
  }
  return lengths
}

function isWholeWords(text: readonly string[], start: number, end: number): boolean {
  return !isCut(text, start, -1) && !isCut(text, end - 1, 1)
}

/** Whether the word or number that has the character at `edge` goes on in the direction of `step`. */
function isCut(text: readonly string[], edge: number, step: 1 | -1): boolean {
  const inside = text[edge] ?? ''
  const outside = text[edge + step] ?? ''
  if (!isInWord(inside)) return false
  if (isInWord(outside)) return true
  const isNumberSign = outside === '.' || outside === ','
  return isNumberSign && /\p{Nd}/u.test(inside) && /\p{Nd}/u.test(text[edge + 2 * step] ?? '')
}
