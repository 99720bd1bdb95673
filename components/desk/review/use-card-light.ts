'use client'

import { useEffect, useRef } from 'react'
import { useReviewPlaceStore } from './review-place'
import { scrollToEvidence } from './scroll-to-evidence'

/** How long the pointer rests on a card before the article is scrolled to what proves it. */
const REST_MS = 250

/** Lights up in the passage what proves a question, while the question is pointed at or has the focus. */
export function useCardLight(id: string) {
  const place = useReviewPlaceStore()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const light = () => {
    const { litItems, put } = place.getState()
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (isWide()) scrollToEvidence(id)
    }, REST_MS)
    if (litItems.length !== 1 || litItems[0] !== id) put({ litItems: [id], litMark: undefined })
  }
  const unlight = () => {
    clearTimeout(timer.current)
    if (place.getState().litItems.includes(id)) place.getState().put({ litItems: [] })
  }
  return { onPointerEnter: light, onPointerLeave: unlight, onFocus: light, onBlur: unlight }
}

/** Where both panes are in view. */
function isWide(): boolean {
  return window.matchMedia('(width >= 64rem)').matches
}
