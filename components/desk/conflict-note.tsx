'use client'

import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { compareManuscripts } from '@/lib/review/compare-manuscripts'
import type { Conflict } from '@/lib/review/review-state'
import { DifferenceList } from './difference-list'
import { useReview } from './review-context'

/** Two manuscripts stand against each other: the teacher sees how they differ, and decides. */
export function ConflictNote() {
  const conflict = useReview((state) => state.conflict)
  const takeTheirs = useReview((state) => state.takeTheirs)
  const keepMine = useReview((state) => state.keepMine)
  if (conflict === undefined) return null
  return (
    <section
      aria-labelledby="conflict"
      className="my-3 max-w-3xl border-l-4 border-bad bg-sheet p-4 text-base"
    >
      <div role="alert">
        <h2 id="conflict" className="font-semibold">
          This has been changed elsewhere too
        </h2>
        <p className="mt-1">
          Nothing was overwritten. Decide which of the two goes on; Undo, in the step Questions,
          then brings back the other.
        </p>
      </div>
      <div
        tabIndex={0}
        role="group"
        aria-label="What differs"
        className="mt-3 max-h-80 overflow-y-auto"
      >
        <Differences conflict={conflict} />
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={takeTheirs}>Take theirs</Button>
        <Button onClick={keepMine}>Keep mine</Button>
      </div>
    </section>
  )
}

function Differences({ conflict: { theirs } }: { readonly conflict: Conflict }) {
  const mine = useReview((state) => state.manuscript)
  const differences = useMemo(() => compareManuscripts(theirs, mine), [theirs, mine])
  const { language } = mine.article
  return (
    <DifferenceList differences={differences} first="theirs" second="yours" language={language} />
  )
}
