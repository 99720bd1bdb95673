import type { PassageMark } from '@/lib/text/passage'
import type { MarkedItem } from '@/lib/quiz/submission'

/** The evidence of all items that were marked, as marks for the passage. */
export function gatherMarks(outcomes: Iterable<MarkedItem>): readonly PassageMark[] {
  return [...outcomes].flatMap(({ id, revealed }) =>
    (revealed?.evidence ?? []).map(({ start, end }) => ({ id, start, end })),
  )
}
