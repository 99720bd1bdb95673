import { findQuote } from '@/lib/text/find-quote'
import { isOverlapping, type Span } from '@/lib/text/span'
import type { Evidence } from './item'
import { remember } from './match/remember'

const find = remember(1_000, (quote, passage): readonly Span[] => findQuote(passage, quote))

/** Every place of the passage that has these words; each is looked up once, however many gates ask. */
export function placesOf(quote: string, passage: string): readonly Span[] {
  return find(quote, passage)
}

/** Where the evidence of an item stands; pieces that the passage has nowhere, or in several places, are left out. */
export function provingSpans(evidence: readonly Evidence[], passage: string): readonly Span[] {
  return evidence.flatMap(({ quote, nth }) => {
    const spans = placesOf(quote, passage)
    const which = nth ?? 1
    return spans.length > 1 && nth === undefined ? [] : spans.slice(which - 1, which)
  })
}

/** The sentences, of those in the order of the passage, that hold any of an item's evidence. */
export function provingSentences(
  evidence: readonly Evidence[],
  passage: string,
  sentences: readonly Span[],
): readonly string[] {
  const held = new Set(
    provingSpans(evidence, passage).flatMap((span) => overlapping(sentences, span)),
  )
  return [...held]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => passage.slice(start, end))
}

/** Found by halving: a long passage has many sentences, and a quiz many items. */
function overlapping(sentences: readonly Span[], span: Span): readonly Span[] {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let at = low; at < sentences.length; at += 1) {
    const sentence = sentences[at]
    if (sentence === undefined || !isOverlapping(sentence, span)) break
    found.push(sentence)
  }
  return found
}
