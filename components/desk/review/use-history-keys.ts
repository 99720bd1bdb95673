'use client'

import { useEffect } from 'react'
import { useReview } from '@/components/desk/review-context'
import { isField } from './card-keys'
import { useHistoryActs } from './use-history-acts'

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac). In a field they belong to the field, which undoes what was typed there. */
export function useHistoryKeys(): void {
  const { undo, redo } = useHistoryActs()
  const isAny = useReview((state) => state.canUndo || state.canRedo)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event
      if (!(ctrlKey || metaKey) || altKey || !isAny) return
      if (target instanceof Element && isTyping(target)) return
      const letter = key.toLowerCase()
      if (letter !== 'z' && letter !== 'y') return
      event.preventDefault()
      if (letter === 'y' || shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo, redo, isAny])
}

/** Check boxes and lists have no undo of their own. */
function isTyping(element: Element): boolean {
  return isField(element) && !element.matches('select, [type="checkbox"], [type="radio"]')
}
