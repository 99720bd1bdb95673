'use client'

import { Fragment, useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { compareManuscripts } from '@/lib/review/compare-manuscripts'
import type { Difference } from '@/lib/review/difference'
import type { Conflict } from '@/lib/review/review-state'
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
          Nothing was overwritten. Decide which of the two goes on; Undo then brings back the other.
        </p>
      </div>
      <Differences conflict={conflict} />
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
  if (differences.length === 0) return null
  return (
    <>
      <p className="mt-3 text-sm text-faded">
        <del>Struck through</del>: only theirs. <ins>Underlined</ins>: only yours.
      </p>
      <dl
        tabIndex={0}
        aria-label="What differs"
        className="mt-2 max-h-80 overflow-y-auto border-y border-rule"
      >
        {differences.map((difference, index) => (
          <div key={index} className="border-t border-rule py-2 first:border-t-0">
            <dt className="text-sm text-faded">{difference.what}</dt>
            <dd className="whitespace-pre-line wrap-anywhere">
              <Words difference={difference} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Words({ difference: { words } }: { readonly difference: Difference }) {
  return words.map(({ text, change }, index) => {
    switch (change) {
      case 'same':
        return <Fragment key={index}>{shorten(text)}</Fragment>
      case 'gone':
        return (
          <del key={index} className="text-bad">
            {text}
          </del>
        )
      case 'new':
        return (
          <ins key={index} className="text-good">
            {text}
          </ins>
        )
    }
  })
}

/** Of what is the same only the words beside what differs. */
function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 80)} … ${text.slice(-80)}`
}
