import type { Findings } from '@/lib/review/findings'
import type { ReviewItem } from '@/lib/review/manuscript'

/** The quiz that the drafter proposes, as items that nobody has accepted yet. */
export function draftedItems({ proposals }: Findings): ReviewItem[] {
  return proposals.flatMap(({ item, by, isChosen }) =>
    isChosen ? [{ item, by, isKept: false, overruled: [] }] : [],
  )
}
