'use client'

import { useMemo } from 'react'
import { nameMove } from '@/components/quiz/controls/move-button'
import { useReview } from '@/components/desk/review-context'
import type { Item } from '@/lib/quiz/item'
import type { Change } from '@/lib/review/change'
import type { ReviewItem } from '@/lib/review/manuscript'
import { nameQuestion } from './desk-words'
import { useReviewPlaceStore } from './review-place'

/** The element of a card that gets the focus, by the card's index: one of its buttons, or its heading. */
export function cardPart(index: number, part: string): string {
  return `[data-place="${String(index)}"] [data-part="${part}"]`
}

/** The heading of the questions: it takes the focus when there is no card to give it to. */
export const ITEMS_HEADING = '#review-questions'

/** What is done to the quiz as a whole, each with where the focus goes and what is said. */
export interface ReviewActions {
  readonly drop: (index: number) => void
  /** By the buttons; otherwise the heading of the question has the focus afterwards. */
  readonly move: (from: number, to: number, by?: 'button') => void
  readonly keep: (index: number) => void
  readonly keepAll: () => void
  readonly swap: (index: number, item: Item, by: string | undefined, part: string) => void
  readonly add: (item: Item, by?: string) => void
}

export function useReviewActions(): ReviewActions {
  const items = useReview((state) => state.manuscript.items)
  const change = useReview((state) => state.change)
  const place = useReviewPlaceStore()
  return useMemo(() => makeActions({ items, change, place }), [items, change, place])
}

function makeActions({
  items,
  change,
  place,
}: {
  readonly items: readonly ReviewItem[]
  readonly change: (change: Change) => void
  readonly place: ReturnType<typeof useReviewPlaceStore>
}): ReviewActions {
  const { put, announce } = place.getState()
  const after = (words: string, focusNext: string | undefined) => {
    announce(words)
    put({ focusNext })
  }
  return {
    drop: (index) => {
      const dropped = items[index]
      if (dropped === undefined) return
      change({ type: 'drop-item', id: dropped.item.id })
      const next = Math.min(index, items.length - 2)
      put({ litItems: [], panel: undefined })
      after(
        `${nameQuestion(index)} dropped. Undo brings it back.`,
        next < 0 ? ITEMS_HEADING : cardPart(next, 'stem'),
      )
    },
    move: (from, to, by) => {
      const moved = items[from]
      if (moved === undefined || to < 0 || to >= items.length || from === to) return
      change({ type: 'move-item', id: moved.item.id, to })
      after(
        `Moved: now question ${String(to + 1)} of ${String(items.length)}.`,
        by === 'button'
          ? `[data-move="${CSS.escape(nameMove(moved.item.id, to > from ? 1 : -1))}"]`
          : cardPart(to, 'stem'),
      )
    },
    keep: (index) => {
      const one = items[index]
      if (one === undefined) return
      change({ type: 'keep-item', id: one.item.id, isKept: !one.isKept })
      announce(`${nameQuestion(index)} is ${one.isKept ? 'a draft again' : 'kept'}.`)
    },
    keepAll: () => {
      change({ type: 'keep-all' })
      after('All the questions are kept. Undo makes them drafts again.', ITEMS_HEADING)
    },
    swap: (index, item, by, part) => {
      const old = items[index]
      if (old === undefined) return
      change({ type: 'swap-item', id: old.item.id, item, by })
      put({ litItems: [], panel: undefined })
      after(`${nameQuestion(index)} is now: ${item.stem}`, cardPart(index, part))
    },
    add: (item, by) => {
      change({ type: 'add-item', item, by })
      // What no rule has drafted waits for the teacher's words.
      const isReady = by !== undefined
      put({
        view: 'items',
        menu: undefined,
        litMark: undefined,
        panel: isReady ? undefined : { id: item.id, name: 'edit', isNew: true },
      })
      after(
        isReady
          ? `${nameQuestion(items.length)} added: ${item.stem}`
          : `${nameQuestion(items.length)} added. ${item.stem === '' ? 'Write what you want to ask.' : 'See that it says what you mean.'}`,
        isReady
          ? cardPart(items.length, 'stem')
          : `[data-editor="${CSS.escape(item.id)}"] textarea`,
      )
    },
  }
}
