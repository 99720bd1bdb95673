'use client'

import type { KeyboardEvent, RefObject } from 'react'
import { useReviewPlaceStore } from './review-place'

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** The keys of the passage: arrows, Home and End go from mark to mark, Enter and the space bar open one. */
export function useMarkKeys(root: RefObject<HTMLElement | null>) {
  const place = useReviewPlaceStore()
  return (event: KeyboardEvent) => {
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[role="button"]') ?? [])]
    const at = buttons.findIndex((button) => button === event.target)
    const pressed = buttons[at]
    if (pressed === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      pressed.click()
      return
    }
    const next = buttons[STEPS[event.key]?.(at, buttons.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    place.getState().put({ stop: next.dataset['fact'] })
    next.focus()
  }
}
