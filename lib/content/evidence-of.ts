import { findQuote } from '@/lib/text/find-quote'
import { isOverlapping, type Span } from '@/lib/text/span'
import type { PlacedItem } from './placed-quiz'
import type { ItemContext } from './rule'

/** Where the evidence of an item stands in the passage; pieces that cannot be found are left out. */
export function evidenceSpans(item: PlacedItem, { passage }: ItemContext): readonly Span[] {
  if (passage === undefined) return []
  return item.evidence.flatMap(({ quote, nth }) => {
    const spans = findQuote(passage, quote.value)
    const which = nth?.value ?? 1
    return spans.length > 1 && nth === undefined ? [] : spans.slice(which - 1, which)
  })
}

/** The sentences of the passage that hold any of an item's evidence. */
export function evidenceSentences(item: PlacedItem, context: ItemContext): readonly string[] {
  const spans = evidenceSpans(item, context)
  return context.sentences
    .filter((sentence) => spans.some((span) => isOverlapping(span, sentence)))
    .map(({ start, end }) => (context.passage ?? '').slice(start, end))
}
