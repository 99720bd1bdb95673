'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { useReviewPlaceStore } from './review-place'
import { cardPart } from './use-review-actions'

/** Keeps a question against advice, with the reason why. */
export function OverruleForm({
  itemId,
  gate,
  index,
}: {
  readonly itemId: string
  readonly gate: string
  readonly index: number
}) {
  const change = useReview((state) => state.change)
  const place = useReviewPlaceStore()
  const [reason, setReason] = useState<string>()
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  if (reason === undefined) {
    return (
      <Button ref={opener} look="quiet" className="text-sm" onClick={() => setReason('')}>
        Keep it anyway, because…
      </Button>
    )
  }
  const keep = () => {
    if (reason.trim() === '') return
    change({ type: 'overrule', id: itemId, gate, reason: reason.trim() })
    place.getState().announce('The advice is set aside, and your reason is kept.')
    place.getState().put({ focusNext: cardPart(index, 'stem') })
  }
  return (
    <div className="my-1">
      <label htmlFor={id}>Keep it anyway, because</label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id={id}
          // The button that opened it has gone.
          autoFocus
          className="desk-field min-w-0 flex-1"
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
          }}
        />
        <Button
          aria-disabled={reason.trim() === ''}
          className="text-sm aria-disabled:opacity-60"
          onClick={keep}
        >
          Keep it anyway
        </Button>
      </div>
    </div>
  )
}
