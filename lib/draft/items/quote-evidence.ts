import type { Evidence } from '@/lib/quiz/item'
import { quoteSpan } from '@/lib/quiz/quote-span'
import type { Span } from '@/lib/text/span'
import type { Wording } from '../types'

/** A pupil reads no longer evidence, and the content format takes none above 1,000 characters. */
const LONGEST = 600

/**
 * What an item quotes to prove its key: the sentences, or of one that goes on and on the stretch around the mentions it
 * is about. A quotation that stands in the passage more than once says which one is meant.
 */
export function quoteEvidence(
  passage: string,
  { evidence, about }: Pick<Wording, 'evidence' | 'about'>,
): readonly Evidence[] {
  const found = known.get(evidence)
  if (found?.passage === passage) return found.quoted
  const quoted = quoteAll(passage, evidence, about)
  known.set(evidence, { passage, quoted })
  return quoted
}

/** One wording becomes several items before one of them is good. */
const known = new WeakMap<readonly Span[], { passage: string; quoted: readonly Evidence[] }>()

function quoteAll(
  passage: string,
  sentences: readonly Span[],
  about: readonly Span[],
): readonly Evidence[] {
  const quoted = new Map<string, Evidence>()
  for (const sentence of sentences) {
    const span = shorten(passage, sentence, about)
    const evidence = quoteSpan(passage, span)
    quoted.set(`${evidence.nth ?? 0} ${evidence.quote}`, evidence)
  }
  return [...quoted.values()]
}

function shorten(passage: string, sentence: Span, about: readonly Span[]): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence
  const inside = about.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const first = Math.min(...inside.map(({ start }) => start), sentence.end)
  const last = Math.max(...inside.map(({ end }) => end), sentence.start)
  if (last <= first || last - first > LONGEST)
    return { start: sentence.start, end: wordEnd(passage, sentence.start + LONGEST) }
  const spare = (LONGEST - (last - first)) >> 1
  return {
    start: Math.max(sentence.start, wordStart(passage, first - spare)),
    end: Math.min(sentence.end, wordEnd(passage, last + spare)),
  }
}

function wordStart(passage: string, at: number): number {
  const space = passage.slice(at, at + 60).search(/\s\S/)
  return space < 0 ? at : at + space + 1
}

function wordEnd(passage: string, at: number): number {
  const from = Math.max(0, at - 60)
  const space = /\s\S*$/.exec(passage.slice(from, at))
  return space ? from + space.index : at
}
