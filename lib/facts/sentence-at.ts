import { isOverlapping, type Span } from '@/lib/text/span'
import type { Reading } from './types'

/** The index of the sentence that holds `offset`, or of the last one before it. */
export function sentenceIndexAt({ sentences }: Reading, offset: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The sentence that holds `offset`. */
export function sentenceAt(reading: Reading, offset: number): Span {
  return reading.sentences[sentenceIndexAt(reading, offset)] ?? { start: offset, end: offset }
}

/** The sentences that share a character with `span`, in order. */
export function sentencesOver(reading: Reading, span: Span): readonly Span[] {
  const first = sentenceIndexAt(reading, span.start)
  const last = sentenceIndexAt(reading, Math.max(span.start, span.end - 1))
  return reading.sentences
    .slice(first, last + 1)
    .filter((sentence) => isOverlapping(sentence, span))
}
