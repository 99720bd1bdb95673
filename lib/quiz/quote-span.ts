import type { Span } from '@/lib/text/span'
import type { Evidence } from './item'
import { placesOf } from './proving-sentences'

/** The words of a stretch of the passage as evidence; where they stand more than once it says which are meant. */
export function quoteSpan(passage: string, span: Span): Evidence {
  const quote = passage.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  const places = placesOf(quote, passage)
  const nth = places.findIndex(({ start, end }) => start < span.end && end > span.start) + 1
  return places.length > 1 && nth > 0 ? { quote, nth } : { quote }
}
