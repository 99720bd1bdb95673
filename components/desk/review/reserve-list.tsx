'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { keyParts } from '@/lib/quiz/key-parts'
import { proposalOf } from '@/lib/review/next-proposals'
import { useReviewActions } from './use-review-actions'

/** A quiz of fewer questions has room for more: what else was drafted is shown at once. */
const FEW = 6

/** Questions that were drafted and are not in the quiz, the best first. */
export function ReserveList() {
  const items = useReview((state) => state.manuscript.items)
  const findings = useReview((state) => state.findings)
  const { add } = useReviewActions()
  const used = new Set(items.map(({ item }) => proposalOf(item, findings)))
  const left = findings.proposals.filter((proposal) => !used.has(proposal))
  // Decided once: the list stays open while its questions are added, and closed once it was closed.
  const [isShort] = useState(items.length < FEW)
  if (left.length === 0) return null
  return (
    <details className="review-more" open={isShort}>
      <summary>
        More questions <span className="text-faded">({left.length})</span>
      </summary>
      <ul className="mt-2">
        {left.map(({ item, by }) => (
          <li key={item.id} className="flex items-start gap-3 border-t border-rule py-2">
            <p className="min-w-0 flex-1 font-serif">
              {item.stem} <span className="text-faded">{keyParts(item).join(', ')}</span>
            </p>
            <Button
              className="shrink-0 text-sm"
              aria-label={`Add: ${item.stem}`}
              onClick={() => add(item, by)}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
