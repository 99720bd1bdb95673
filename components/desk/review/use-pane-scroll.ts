'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { useReviewPlace, useReviewPlaceStore, type View } from './review-place'
import { scrollToEvidence } from './scroll-to-evidence'

/**
 * On a narrow screen, where the panes take turns: each is as far down as it was left, and the article shows what proves
 * the question that its reader comes from.
 */
export function usePaneScroll(): void {
  const place = useReviewPlaceStore()
  const view = useReviewPlace((state) => state.view)
  const scrolled = useRef<Record<View, number>>({ passage: 0, items: 0 })
  const shown = useRef<View>(view)

  useEffect(
    () =>
      place.subscribe((now, before) => {
        if (now.view !== before.view) scrolled.current[before.view] = window.scrollY
      }),
    [place],
  )
  useLayoutEffect(() => {
    if (shown.current === view) return
    shown.current = view
    if (window.matchMedia('(width >= 64rem)').matches) return
    window.scrollTo({ top: scrolled.current[view], behavior: 'instant' })
    const { choosing, litItems } = place.getState()
    const from = choosing?.id ?? litItems[0]
    if (view === 'passage' && from !== undefined) scrollToEvidence(from)
  }, [view, place])
}
