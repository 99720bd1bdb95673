import type { Evidence } from '@/lib/quiz/item'
import type { MarkingContext } from '@/lib/quiz/marking'
import { provingSentences, provingSpans } from '@/lib/quiz/proving-sentences'
import type { PlacedItem } from './placed-quiz'
import type { ItemContext } from './rule'

/** The sentences of the passage that hold any of an item's evidence. */
export function sentencesProving(item: PlacedItem, context: ItemContext): readonly string[] {
  return provingSentences(evidenceOf(item), context.passage ?? '', context.sentences)
}

/** What a typed response to an item is read against. */
export function markingContextOf(item: PlacedItem, context: ItemContext): MarkingContext {
  const { passage = '', language, published } = context
  return { passage, language, published, evidence: provingSpans(evidenceOf(item), passage) }
}

function evidenceOf({ evidence }: PlacedItem): readonly Evidence[] {
  return evidence.map(({ quote, nth }) => ({ quote: quote.value, nth: nth?.value }))
}
