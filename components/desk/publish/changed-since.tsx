'use client'

import { Button } from '@/components/ui/button'
import { compareManuscripts } from '@/lib/review/compare-manuscripts'
import type { Manuscript } from '@/lib/review/manuscript'
import { DifferenceList } from '../difference-list'
import { useReview } from '../review-context'

/** What came of publishing where the article was changed by somebody else in the meantime. */
export interface ChangedSince {
  readonly status: 'changed-since'
  readonly says: string
  /** What is published now, where it can be taken apart. */
  readonly theirs?: Manuscript | undefined
  readonly version: string
}

/** Shows what somebody else has published since the work began, and lets the teacher decide. */
export function ChangedSinceNote({
  changed: { says, theirs },
  isBusy,
  onPublish,
  onLeave,
}: {
  readonly changed: ChangedSince
  readonly isBusy: boolean
  readonly onPublish: () => void
  readonly onLeave: () => void
}) {
  const mine = useReview((state) => state.manuscript)
  return (
    <section
      aria-labelledby="changed-since"
      role="alert"
      className="mt-4 border-l-4 border-again bg-sheet p-4 font-sans"
    >
      <h2 id="changed-since" className="font-serif text-lg font-semibold">
        Somebody else has changed this article
      </h2>
      <p className="mt-1">{says}</p>
      {theirs === undefined ? null : (
        <DifferenceList
          differences={compareManuscripts(theirs, mine)}
          first="in what is published now"
          second="in yours"
          language={mine.article.language}
        />
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button disabled={isBusy} onClick={onPublish}>
          Publish mine in its place
        </Button>
        <Button onClick={onLeave}>Go on working</Button>
      </div>
      <p className="mt-2 text-sm text-faded">
        If you publish yours, what is published now is kept as an earlier version.
      </p>
    </section>
  )
}
