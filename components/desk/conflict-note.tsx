'use client'

import { Button } from '@/components/ui/button'
import { useReview } from './review-context'

/** Two manuscripts stand against each other: the teacher sees how they differ, and decides. */
export function ConflictNote() {
  const takeTheirs = useReview((state) => state.takeTheirs)
  const keepMine = useReview((state) => state.keepMine)
  return (
    <section
      aria-labelledby="conflict"
      className="my-3 border-l-4 border-bad bg-sheet p-4 text-base"
    >
      <h2 id="conflict" className="font-semibold">
        Somebody else has changed this too
      </h2>
      <p className="mt-1">
        Nothing was overwritten. Decide which of the two goes on; Undo then brings back the other.
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button onClick={takeTheirs}>Take theirs</Button>
        <Button onClick={keepMine}>Keep mine</Button>
      </div>
    </section>
  )
}
