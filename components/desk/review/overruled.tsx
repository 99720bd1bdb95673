'use client'

import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import type { ReviewItem } from '@/lib/review/manuscript'
import { useReviewPlaceStore } from './review-place'
import { cardPart } from './use-review-actions'

/** The advice that the teacher has set aside, and the way to take that back. */
export function Overruled({
  reviewed: { item, overruled },
  index,
}: {
  readonly reviewed: ReviewItem
  readonly index: number
}) {
  const change = useReview((state) => state.change)
  const place = useReviewPlaceStore()
  return overruled.map(({ gate, reason }) => (
    <p key={gate} className="mt-1 font-sans text-sm text-faded">
      Kept against advice, because: {reason}{' '}
      <Button
        look="quiet"
        className="text-sm"
        onClick={() => {
          change({ type: 'overrule', id: item.id, gate, reason: '' })
          place.getState().announce('The advice stands again.')
          place.getState().put({ focusNext: cardPart(index, 'stem') })
        }}
      >
        Take back<span className="sr-only"> what overrules the advice</span>
      </Button>
    </p>
  ))
}
