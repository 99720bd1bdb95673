'use client'

import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useIsLive } from '@/components/ui/use-is-live'
import type { Place } from './place-context'

export type View = 'article' | 'quiz'

/** The id of the element that holds an item. */
export function itemElementId(id: string): string {
  return `item-${id}`
}

/** Gives the focus to the head of the questions, after what had it has gone from the page. */
export function focusQuestions(): void {
  document.getElementById('questions')?.focus({ preventScroll: true })
}

/** The first mark of an item's evidence in the article. */
function findMark(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-evidence~="${CSS.escape(id)}"]`)
}

/**
 * Where the reader is: which of the two panes a narrow screen shows, how far each was scrolled, whose evidence is the
 * one looked at, and to which item the article leads back.
 */
export function usePlaceOfReader() {
  const isLive = useIsLive()
  const address = useSyncExternalStore(subscribeToAddress, readAddress, () => '')
  const [chosen, choose] = useState<View>()
  const view = chosen ?? (address === '#quiz' ? 'quiz' : 'article')
  const [current, setCurrent] = useState<string>()
  const [backTo, setBackTo] = useState<string>()
  const [announced, setAnnounced] = useState('')
  // Words that do not change are not read out a second time.
  const announce = useCallback((words: string) => {
    setAnnounced((before) => (before === words ? `${words}\u00A0` : words))
  }, [])
  const scrolled = useRef<Record<View, number>>({ article: 0, quiz: 0 })
  const shown = useRef<View>('article')
  const after = useRef<(() => void) | undefined>(undefined)

  const show = useCallback((next: View, then?: () => void) => {
    if (shown.current !== next) scrolled.current[shown.current] = window.scrollY
    else if (then !== undefined) return then()
    const top = scrolled.current[next]
    after.current = then ?? (() => window.scrollTo({ top, behavior: 'instant' }))
    choose(next)
  }, [])

  // The other pane has its height only once it is drawn.
  useLayoutEffect(() => {
    shown.current = view
    after.current?.()
    after.current = undefined
  }, [view])

  const showEvidence = useCallback(
    (id: string) => {
      setCurrent(id)
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
    setCurrent(id)
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
    [showEvidence, followEvidence, showItem, announce, isLive],
  )
  return { place, view, show, current, backTo, announced }
}

/** A link to `#quiz` that was followed before the page came to life is followed still. */
function readAddress(): string {
  return window.location.hash
}

function subscribeToAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
