'use client'

import { useCallback } from 'react'
import { useReview } from '@/components/desk/review-context'
import { useReviewPlaceStore } from './review-place'

/** Undo and redo, each said aloud. */
export function useHistoryActs(): { readonly undo: () => void; readonly redo: () => void } {
  const canUndo = useReview((state) => state.canUndo)
  const canRedo = useReview((state) => state.canRedo)
  const back = useReview((state) => state.undo)
  const forth = useReview((state) => state.redo)
  const place = useReviewPlaceStore()
  const undo = useCallback(() => {
    if (canUndo) back()
    place.getState().announce(canUndo ? 'Undone.' : 'There is nothing to undo.')
  }, [canUndo, back, place])
  const redo = useCallback(() => {
    if (canRedo) forth()
    place.getState().announce(canRedo ? 'Done again.' : 'There is nothing to do again.')
  }, [canRedo, forth, place])
  return { undo, redo }
}
