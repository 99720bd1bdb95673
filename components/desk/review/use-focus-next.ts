'use client'

import { useLayoutEffect, useRef } from 'react'
import { useReview } from '@/components/desk/review-context'
import { useReviewPlace, useReviewPlaceStore } from './review-place'
import { ITEMS_HEADING } from './use-review-actions'

/** The rest has the bars above and below. */
const MOST_OF_WINDOW = 0.7

/**
 * Gives the focus to what asked for it, once the page is drawn. Where something that had the focus has gone from the
 * page, as after an undo, the heading of the questions has it.
 */
export function useFocusNext(): void {
  const place = useReviewPlaceStore()
  const focusNext = useReviewPlace((state) => state.focusNext)
  const view = useReviewPlace((state) => state.view)
  const items = useReview((state) => state.manuscript.items)
  const last = useRef<Element | null>(null)

  useLayoutEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])

  useLayoutEffect(() => {
    if (focusNext !== undefined) {
      const wanted = document.querySelector<HTMLElement>(focusNext)
      wanted?.focus({ preventScroll: true })
      showWhole(wanted)
      // Else the first key would be typed before what is there.
      if (wanted instanceof HTMLTextAreaElement)
        wanted.setSelectionRange(wanted.value.length, wanted.value.length)
      place.getState().put({ focusNext: undefined })
      if (wanted !== null) return
    }
    if (document.activeElement === document.body && last.current?.isConnected === false) {
      document.querySelector<HTMLElement>(ITEMS_HEADING)?.focus({ preventScroll: true })
    }
  }, [focusNext, view, items, place])
}

/** The whole card of what has the focus comes into view, if it fits: its question stands under no bar then. */
function showWhole(wanted: HTMLElement | null): void {
  const card = wanted?.closest('.review-card')
  const isShort = card ? card.clientHeight < window.innerHeight * MOST_OF_WINDOW : false
  const shown = isShort ? card : wanted
  shown?.scrollIntoView({ block: 'nearest' })
}
