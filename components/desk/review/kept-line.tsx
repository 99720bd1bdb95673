'use client'

import { Button } from '@/components/ui/button'
import { sayQuestions } from '@/components/ui/say-questions'
import { useReview } from '@/components/desk/review-context'
import { useReviewActions } from './use-review-actions'

/** How many questions have been looked at; for a teacher in a hurry, one press keeps the rest. */
export function KeptLine() {
  const items = useReview((state) => state.manuscript.items)
  const { keepAll } = useReviewActions()
  const kept = items.filter(({ isKept }) => isKept).length
  const drafts = items.length - kept
  return (
    <p className="font-sans text-sm text-faded">
      {sayQuestions(items.length)}, {kept} kept.{' '}
      {drafts === 0 ? null : (
        <>
          Drafts are published too: Keep marks what you have looked at.
          {drafts === 1 ? null : (
            <>
              {' '}
              <Button look="quiet" className="text-sm" onClick={keepAll}>
                Keep all
              </Button>
            </>
          )}
        </>
      )}
    </p>
  )
}
