'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import type { FactMark } from '@/lib/review/findings'
import { useReviewPlace, useReviewPlaceStore } from './review-place'
import { MarkAbout } from './mark-about'
import type { Tie } from './tie-items'

/** What can be done with the mark that was pressed. It hangs on the mark, and on a phone lies at the foot of the page. */
export function MarkMenu({ ties }: { readonly ties: readonly Tie[] }) {
  const menu = useReviewPlace((place) => place.menu)
  const marks = useReview((state) => state.findings.marks)
  const place = useReviewPlaceStore()
  const box = useRef<HTMLDivElement>(null)
  const at = menu?.at

  useLayoutEffect(() => {
    if (at === undefined || box.current === null) return
    hangOn(box.current, document.querySelector<HTMLElement>(`[data-at="${String(at)}"]`))
    box.current.focus({ preventScroll: true })
    box.current.scrollIntoView({ block: 'nearest' })
  }, [at])

  useEffect(() => {
    if (at === undefined) return
    const close = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target)) return
      place.getState().put({ menu: undefined })
    }
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [at, place])

  if (menu === undefined) return null
  const pressed = menu.marks.flatMap((id): readonly FactMark[] =>
    marks.filter((mark) => mark.id === id),
  )
  const close = () =>
    place
      .getState()
      .put({ menu: undefined, focusNext: `[data-fact][data-at="${String(menu.at)}"]` })
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={`About “${pressed[0]?.text ?? ''}”`}
      tabIndex={-1}
      className="mark-menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      onBlur={(event) => {
        const to = event.relatedTarget
        if (to !== null && !event.currentTarget.contains(to))
          place.getState().put({ menu: undefined })
      }}
    >
      {pressed
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))
        .map((mark) => (
          <MarkAbout key={mark.id} mark={mark} ties={ties} />
        ))}
      <Button look="quiet" className="px-4 text-sm" onClick={close}>
        Close
      </Button>
    </div>
  )
}

/** Places the box below the words, within the width of the passage. */
function hangOn(box: HTMLElement, words: HTMLElement | null): void {
  const frame = box.offsetParent
  const line = words?.getClientRects()[0]
  if (!(frame instanceof HTMLElement) || line === undefined) return
  const within = frame.getBoundingClientRect()
  const left = Math.min(line.left - within.left, frame.clientWidth - box.offsetWidth)
  box.style.left = `${String(Math.max(0, left))}px`
  box.style.top = `${String(line.bottom - within.top + 6)}px`
}
