'use client'

import { useEffect, useState, type RefObject } from 'react'
import type { Span } from '@/lib/text/span'
import { selectedSpan } from './selected-span'

/** The words of the passage that are selected. They stay until others are: a button that is pressed may lose them. */
export function useSelectedSpan(root: RefObject<Element | null>): {
  readonly span: Span | undefined
  readonly forget: () => void
} {
  const [span, setSpan] = useState<Span>()
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      if (root.current === null || selection === null) return
      const next = selectedSpan(selection, root.current)
      const isInPassage = root.current.contains(selection.anchorNode)
      if (next !== undefined || isInPassage) setSpan(next)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [root])
  const forget = () => {
    document.getSelection()?.removeAllRanges()
    setSpan(undefined)
  }
  return { span, forget }
}
