'use client'

import { useEffect, useRef } from 'react'
import { useReviewPlaceStore } from './review-place'
import { scrollToEvidence } from './scroll-to-evidence'

/** How long the focus rests on a card before the article is scrolled to what proves it: Tab goes through many. */
const REST_MS = 250

/**
 * Lights up in the passage what proves a question, while the question is pointed at or has the focus. Only the focus,
 * which a click gives too, scrolls the article there: what is being read must not move because the pointer does.
 */
export function useCardLight(id: string) {
  const place = useReviewPlaceStore()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const light = () => {
    const { litItems, put } = place.getState()
    if (litItems.length !== 1 || litItems[0] !== id) put({ litItems: [id], litMark: undefined })
  }
  const unlight = () => {
    if (place.getState().litItems.includes(id)) place.getState().put({ litItems: [] })
  }
  const scroll = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (isWide()) scrollToEvidence(id)
    }, REST_MS)
  }
  const onFocus = () => {
    light()
    scroll()
  }
  const onBlur = () => {
    clearTimeout(timer.current)
    unlight()
  }
  return { onPointerEnter: light, onPointerLeave: unlight, onClick: onFocus, onFocus, onBlur }
}

/** Where both panes are in view. */
function isWide(): boolean {
  return window.matchMedia('(width >= 64rem)').matches
}
