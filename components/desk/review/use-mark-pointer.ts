'use client'

import type { FocusEvent, MouseEvent, PointerEvent } from 'react'
import type { FactMark } from '@/lib/review/findings'
import { isOverlapping } from '@/lib/text/span'
import { useReviewPlaceStore } from './review-place'
import type { Tie } from './tie-items'

/** What the pointer and the focus do in the passage: light up a mark with its questions, and open its menu. */
export function useMarkPointer(ties: readonly Tie[], marks: ReadonlyMap<string, FactMark>) {
  const place = useReviewPlaceStore()

  const light = (target: EventTarget) => {
    const id = pieceOf(target)?.dataset['fact']
    const mark = id === undefined ? undefined : marks.get(id)
    if (place.getState().litMark === mark?.id) return
    place.getState().put({
      litMark: mark?.id,
      litItems:
        mark === undefined
          ? []
          : ties.flatMap((tie) =>
              tie.about.some((span) => isOverlapping(span, mark)) ? [tie.id] : [],
            ),
    })
  }
  const unlight = () => place.getState().put({ litMark: undefined, litItems: [] })

  return {
    onPointerOver: (event: PointerEvent) => light(event.target),
    onPointerLeave: unlight,
    onFocus: (event: FocusEvent) => {
      const id = pieceOf(event.target)?.dataset['fact']
      if (id !== undefined) place.getState().put({ stop: id })
      light(event.target)
    },
    onBlur: unlight,
    onClick: (event: MouseEvent) => {
      // Words are being selected, and not a mark pressed.
      if (place.getState().choosing !== undefined || !isNothingSelected()) return
      const piece = pieceOf(event.target)
      const covering = piece?.dataset['covering']
      if (piece === undefined || covering === undefined) return
      const at = Number(piece.dataset['at'])
      place
        .getState()
        .put({ menu: { marks: covering.split(' '), at }, stop: piece.dataset['fact'] })
    },
  }
}

function isNothingSelected(): boolean {
  return window.getSelection()?.isCollapsed !== false
}

function pieceOf(target: EventTarget): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('[data-fact]') ?? undefined
}
