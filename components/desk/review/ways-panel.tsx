'use client'

import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { ASKS } from '@/lib/quiz/item'
import { askOtherwise } from '@/lib/review/ask-otherwise'
import type { ReviewItem } from '@/lib/review/manuscript'
import { ASK_WORDS } from '@/lib/review/item-words'
import { useReviewActions } from './use-review-actions'

/** The other ways in which the same could be asked, each one press away. */
export function WaysPanel({
  reviewed: { item, by },
  index,
}: {
  readonly reviewed: ReviewItem
  readonly index: number
}) {
  const findings = useReview((state) => state.findings)
  const { swap } = useReviewActions()
  const ways = ASKS.flatMap((ask) => {
    const other = ask === item.ask ? undefined : askOtherwise(item, ask, findings)
    return other === undefined ? [] : [other]
  })
  if (ways.length === 0) {
    return (
      <p className="review-panel">
        There is no other way ready for this question. Under Edit you can choose one and write what
        it needs.
      </p>
    )
  }
  return (
    <ul aria-label="Other ways to ask" className="review-panel grid gap-2">
      {ways.map((other) => (
        <li key={other.ask}>
          <Button
            className="w-full justify-start text-left"
            onClick={() => swap(index, other, by, 'ways')}
          >
            <span>
              {ASK_WORDS[other.ask]}
              {other.stem === item.stem ? null : (
                <span className="block font-serif font-normal text-faded">{other.stem}</span>
              )}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
