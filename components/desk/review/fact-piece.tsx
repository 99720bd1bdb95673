'use client'

import { memo } from 'react'
import type { FactMark } from '@/lib/review/findings'
import { useReviewPlace } from './review-place'

/** A piece of the passage on the desk: plain, or part of a mark, or the button of one. */
export const FactPiece = memo(function FactPiece({
  start,
  text,
  mark,
  covering,
  items,
  isAnchor,
  isFirst,
  numbers,
}: {
  readonly start: number
  readonly text: string
  /** The innermost of the marks that cover it. */
  readonly mark: FactMark | undefined
  /** The ids of all of them, with one space between. */
  readonly covering: string
  /** The ids of the items that it proves, with one space between. */
  readonly items: string
  readonly isAnchor: boolean
  /** Whether it is the first button of the passage. */
  readonly isFirst: boolean
  /** The numbers of the questions that ask for these words, at their end. */
  readonly numbers: string
}) {
  const isLit = useReviewPlace(({ litItems, choosing }) =>
    items.split(' ').some((id) => id !== '' && (litItems.includes(id) || choosing?.id === id)),
  )
  const isPointed = useReviewPlace(({ litMark }) => litMark !== undefined && litMark === mark?.id)
  const isStop = useReviewPlace(({ stop }) =>
    stop === undefined ? isFirst : isAnchor && stop === mark?.id,
  )
  const isOpen = useReviewPlace(({ menu }) => menu?.at === start)
  if (mark === undefined) {
    return (
      <span data-at={start} data-proves={items} data-lit={isLit ? '' : undefined}>
        {text}
      </span>
    )
  }
  return (
    <span
      data-at={start}
      data-proves={items}
      data-lit={isLit ? '' : undefined}
      data-fact={mark.id}
      data-covering={covering}
      data-kind={mark.kind}
      data-pointed={isPointed ? '' : undefined}
      data-number={numbers === '' ? undefined : numbers}
      data-number-width={numbers === '' ? undefined : numbers.length}
      {...(isAnchor
        ? {
            role: 'button',
            tabIndex: isStop ? 0 : -1,
            'aria-haspopup': 'dialog' as const,
            'aria-expanded': isOpen,
            'aria-describedby': `kind-${mark.kind}`,
            'aria-label': mark.text === text ? undefined : mark.text,
          }
        : {})}
    >
      {text}
    </span>
  )
})
