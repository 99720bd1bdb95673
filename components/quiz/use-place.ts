'use client'

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Place } from './place-context'

export type View = 'article' | 'quiz'

/** The id of the element that holds an item. */
export function itemElementId(id: string): string {
  return `item-${id}`
}

/** The first mark of an item's evidence in the article. */
export function findMark(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-evidence~="${CSS.escape(id)}"]`)
}

/**
 * Where the reader is: which of the two panes a narrow screen shows, how far each was scrolled, and which item the
 * article leads back to.
 */
export function usePlaceOfReader() {
  const [isLive, setLive] = useState(false)
  const [view, setView] = useState<View>('article')
  const [backTo, setBackTo] = useState<string>()
  const [announced, announce] = useState('')
  const scrolled = useRef<Record<View, number>>({ article: 0, quiz: 0 })
  const current = useRef<View>('article')
  const after = useRef<(() => void) | undefined>(undefined)

  useEffect(() => {
    setLive(true)
    if (window.location.hash === '#quiz') {
      current.current = 'quiz'
      setView('quiz')
    }
  }, [])

  const show = useCallback((next: View, then?: () => void) => {
    if (current.current !== next) scrolled.current[current.current] = window.scrollY
    else if (then !== undefined) return then()
    const top = scrolled.current[next]
    after.current = then ?? (() => window.scrollTo({ top, behavior: 'instant' }))
    current.current = next
    setView(next)
  }, [])

  // The other pane has its height only once it is drawn.
  useLayoutEffect(() => {
    after.current?.()
    after.current = undefined
  }, [view])

  const showEvidence = useCallback(
    (id: string) => {
      setBackTo(id)
      show('article', () => {
        const mark = findMark(id)
        mark?.scrollIntoView({ block: 'center' })
        mark?.focus({ preventScroll: true })
      })
    },
    [show],
  )

  const followEvidence = useCallback((id: string) => {
    setBackTo(id)
    const mark = findMark(id)
    // Nothing is drawn for a pane that is put away, and then there is nothing to follow.
    if (mark !== null && mark.offsetParent !== null) mark.scrollIntoView({ block: 'center' })
  }, [])

  const showItem = useCallback(
    (id: string) => {
      setBackTo(undefined)
      show('quiz', () => {
        const item = document.getElementById(itemElementId(id))
        item?.scrollIntoView({ block: 'start' })
        item?.focus({ preventScroll: true })
      })
    },
    [show],
  )

  const place = useMemo<Place>(
    () => ({ showEvidence, followEvidence, showItem, announce, isLive }),
    [showEvidence, followEvidence, showItem, isLive],
  )
  return { place, view, show, backTo, announced }
}
