'use client'

import { Button } from '@/components/ui/button'
import { sayQuestions } from '@/components/ui/say-questions'
import { useReview } from '@/components/desk/review-context'
import { useReviewActions } from './use-review-actions'

/** How many questions there are, and how many of them have been looked at. */
export function KeptLine() {
  const items = useReview((state) => state.manuscript.items)
  const kept = items.filter(({ isKept }) => isKept).length
  return (
    <p className="font-sans text-sm text-faded">
      {sayQuestions(items.length)}, {kept} kept
    </p>
  )
}

/** What becomes of drafts; for a teacher in a hurry, one press keeps them all. */
export function DraftsLine() {
  const items = useReview((state) => state.manuscript.items)
  const { keepAll } = useReviewActions()
  const drafts = items.filter(({ isKept }) => !isKept).length
  if (drafts === 0) return null
  return (
    <div className="my-3 flex items-center gap-x-4 font-sans text-sm">
      <p className="min-w-0 flex-1 text-faded">
        Drafts are published too: Keep marks what you have looked at.
      </p>
      {drafts === 1 ? null : (
        <Button className="shrink-0 text-sm" onClick={keepAll}>
          Keep all
        </Button>
      )}
    </div>
  )
}
