import { parseEdtf } from '@/lib/calendar/edtf'
import { dayNumber } from '@/lib/calendar/days'
import { lowerCase } from '@/lib/text/lower-case'
import { findSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'
import type { Reading, Token } from './types'

/** What is known of an article beside its passage. */
export interface PassageOrigin {
  /** The day it came out, EDTF. */
  readonly published?: string | undefined
  /** BCP 47. */
  readonly language?: string | undefined
}

const TOKEN = /(\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|\S/gu

/** Cuts the passage into sentences and tokens; `published` counts only if it is one day. */
export function readPassage(text: string, origin: PassageOrigin): Reading {
  const language = origin.language ?? 'en-GB'
  const sentences = findSentences(text, language)
  return {
    text,
    tokens: tokensOf(text, sentences),
    sentences,
    published: dayOf(origin.published),
    language,
  }
}

function dayOf(published: string | undefined): number | undefined {
  const date = published === undefined ? undefined : parseEdtf(published)
  return date?.precision === 'day' ? dayNumber(date) : undefined
}

function tokensOf(text: string, sentences: readonly Span[]): readonly Token[] {
  const tokens: Token[] = []
  let sentence = 0
  // The matches of a long text all at once would take more room than its tokens.
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [word, figure, letters] = match
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= match.index)
      sentence += 1
    tokens.push({
      text: word,
      lower: lowerCase(word),
      start: match.index,
      end: match.index + word.length,
      kind: figure !== undefined ? 'number' : letters !== undefined ? 'word' : 'sign',
      sentence,
    })
  }
  return tokens
}
