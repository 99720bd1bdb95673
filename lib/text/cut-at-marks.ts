import type { PassageMark } from './passage'

/** A piece of text that the same marks cover from end to end; `ids` is empty where there are none. */
export interface MarkedPiece {
  readonly start: number
  readonly text: string
  readonly ids: readonly string[]
}

/** Cuts a text that starts at offset `at` wherever a mark begins or ends. The pieces join to the whole text again. */
export function cutAtMarks(
  at: number,
  value: string,
  marks: readonly PassageMark[],
): readonly MarkedPiece[] {
  const end = at + value.length
  const inside = marks.filter((mark) => mark.start < end && mark.end > at)
  const edges = new Set([at, end])
  for (const mark of inside) {
    edges.add(Math.max(mark.start, at))
    edges.add(Math.min(mark.end, end))
  }
  const cuts = [...edges].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const stop = cuts[index + 1] ?? end
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= stop)
    return {
      start,
      text: value.slice(start - at, stop - at),
      ids: [...new Set(covering.map((mark) => mark.id))],
    }
  })
}
