import type { Span } from '@/lib/text/span'

const EDGE_WORDS =
  /^(?:[\s"'“”‘’([]+|(?:in|on|at|by|from|near|around|about|approximately|over|under|up to|more than|less than|nearly|almost|since|after|before|until|during|within|well into|the|a|an|some|between|early|late|mid)(?![\p{L}\d])[\s-]*)/iu
const ENDING = /(?:['’]s|[\s"'“”’),;:!?.\]]+)$/u
const WORD = /[\p{L}\d]+(?:[.,]\d+)*/gu
const ENOUGH = 0.5

/**
 * Whether two spans of a text name the same thing: of the words of both, less those that only lead up to them, at least
 * half are shared (F1). It is how other extractors are measured on the same questions.
 */
export function isSameWords(text: string, a: Span, b: Span): boolean {
  if (a.start >= b.end || b.start >= a.end) return false
  const [ours, theirs] = [wordsOf(text, a), wordsOf(text, b)]
  const shared = [...ours].filter((start) => theirs.has(start)).length
  const all = ours.size + theirs.size
  return all > 0 && (2 * shared) / all >= ENOUGH
}

/** Where the words that count begin. */
function wordsOf(text: string, span: Span): ReadonlySet<number> {
  const { start, end } = withoutEdges(text, span)
  return new Set([...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index))
}

function withoutEdges(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end)
  const lead = EDGE_WORDS.exec(inside)?.[0].length ?? 0
  if (lead > 0 && lead < inside.length) return withoutEdges(text, { start: start + lead, end })
  const tail = ENDING.exec(inside)?.[0].length ?? 0
  if (tail > 0 && tail < inside.length) return withoutEdges(text, { start, end: end - tail })
  return { start, end }
}
