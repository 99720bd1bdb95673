/** A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
