'use client'

import { useEffect, useRef } from 'react'
import { useReviewPlaceStore } from './review-place'
import type { Tie } from './tie-items'

/** How long the pointer rests on a card before the article is scrolled to what proves it. */
const REST_MS = 250

/** Lights up in the passage what proves a question, while the question is pointed at or has the focus. */
export function useCardLight(id: string, tie: Tie | undefined) {
  const place = useReviewPlaceStore()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const light = () => {
    const { litItems, put } = place.getState()
    clearTimeout(timer.current)
    if (tie !== undefined) timer.current = setTimeout(() => scrollToEvidence(tie), REST_MS)
    if (litItems.length !== 1 || litItems[0] !== id) put({ litItems: [id], litMark: undefined })
  }
  const unlight = () => {
    clearTimeout(timer.current)
    if (place.getState().litItems.includes(id)) place.getState().put({ litItems: [] })
  }
  return { onPointerEnter: light, onPointerLeave: unlight, onFocus: light, onBlur: unlight }
}

/** Brings the evidence into view in the passage's own pane, and scrolls nothing else. */
export function scrollToEvidence({ id }: Pick<Tie, 'id'>): void {
  const pane = document.getElementById('review-passage')
  const words = pane?.querySelector<HTMLElement>(`[data-proves~="${CSS.escape(id)}"]`)
  if (!pane || !words || words.offsetParent === null) return
  const frame = pane.getBoundingClientRect()
  const line = words.getBoundingClientRect()
  if (line.top >= frame.top + 16 && line.bottom <= frame.bottom - 80) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  pane.scrollBy({
    top: line.top - frame.top - frame.height / 3,
    behavior: isCalm ? 'instant' : 'smooth',
  })
}
