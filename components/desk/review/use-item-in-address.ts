'use client'

import { useEffect } from 'react'
import { useReview } from '@/components/desk/review-context'
import { itemElementId } from '@/components/quiz/use-place'
import { useReviewPlaceStore } from './review-place'
import { cardPart } from './use-review-actions'

/** Opens the question that the page's address names after its `#`: the way from a problem to the question that has it. */
export function useItemInAddress(): void {
  const items = useReview((state) => state.manuscript.items)
  const place = useReviewPlaceStore()
  useEffect(() => {
    const index = items.findIndex(
      ({ item }) => `#${itemElementId(item.id)}` === decodeURIComponent(window.location.hash),
    )
    const named = items[index]?.item
    if (named === undefined) return
    place.getState().put({
      view: 'items',
      panel: { id: named.id, name: 'edit' },
      focusNext: cardPart(index, 'stem'),
    })
    // Only once: an address does not change what a teacher does afterwards.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
