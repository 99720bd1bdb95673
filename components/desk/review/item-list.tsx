'use client'

import { useRef } from 'react'
import { useDragging } from '@/components/quiz/controls/use-dragging'
import { useReview } from '@/components/desk/review-context'
import { ItemCard } from './item-card'
import { useReviewPlace } from './review-place'
import type { TryAnswer } from './try-door'
import { useReviewActions } from './use-review-actions'

/** The questions in their order; each can be dragged by its number. */
export function ItemList({ tryAnswer }: { readonly tryAnswer: TryAnswer }) {
  const items = useReview((state) => state.manuscript.items)
  const open = useReviewPlace((place) => place.panel?.id)
  const { move } = useReviewActions()
  const list = useRef<HTMLOListElement>(null)
  const ids = items.map(({ item }) => item.id)
  useDragging({
    root: list,
    isOn: items.length > 1,
    onDrop: (id, target) => move(ids.indexOf(id), ids.indexOf(target)),
    // A card that is open stays where it is: text in it can be selected with the mouse.
    among: [...ids, open].join(' '),
  })
  return (
    <ol ref={list} aria-label="Questions">
      {items.map((one, index) => (
        <ItemCard
          key={one.item.id}
          reviewed={one}
          index={index}
          count={items.length}
          tryAnswer={tryAnswer}
        />
      ))}
    </ol>
  )
}
