import type { Span } from '@/lib/text/span'

/**
 * Gives the span that covers an offset. The spans are in order and do not overlap, and each offset asked for is no less
 * than the one before, so that a walk through the text takes linear time.
 */
export function spanCursor<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let at = 0
  return (offset) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at += 1
    const span = spans[at]
    return span && span.start <= offset ? span : undefined
  }
}
