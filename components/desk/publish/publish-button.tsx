'use client'

import { useState } from 'react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import type { Keeping } from '@/lib/review/review-state'
import { FailureNote } from '../failure-note'
import { useReview } from '../review-context'
import { useDeskAction, type Failure } from '../use-desk-action'
import { ChangedSinceNote, type ChangedSince } from './changed-since'
import { sayUnseen } from './say-unseen'

/** Publishes what the server has: `revision` says which, and `over` what it may replace though somebody changed it. */
export type Publish = (
  id: string,
  revision: number,
  over?: string,
) => Promise<{ readonly status: 'published'; readonly slug: string } | ChangedSince | Failure>

/** The button that gives the article to pupils. It asks once where nobody has looked at some of the questions. */
export function PublishButton({ publish }: { readonly publish: Publish }) {
  const { id, items, changes } = useReview((state) => state.manuscript)
  const problems = useReview((state) => state.problems)
  const revision = useReview((state) => state.revision)
  const keeping = useReview((state) => state.keeping)
  const forget = useReview((state) => state.forget)
  const router = useRouter()
  const { isBusy, failure, run } = useDeskAction()
  const [isAsking, setAsking] = useState(false)
  const [changed, setChanged] = useState<ChangedSince>()
  const unseen = items.filter(({ isKept }) => !isKept).length
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  const isStopped = isBusy || hasErrors || keeping !== 'kept'
  const name = changes === undefined ? 'Publish' : 'Publish the changes'
  const send = (over?: string) =>
    run(
      async () => {
        const outcome = await publish(id, revision, over)
        if (!isChangedSince(outcome)) return outcome
        setChanged(outcome)
        return { status: 'waits' as const }
      },
      (outcome) => {
        if (outcome.status === 'waits') return
        forget()
        router.push(`/teach/articles/${outcome.slug}?published`)
      },
    )

  if (changed !== undefined) {
    return (
      <>
        <ChangedSinceNote
          changed={changed}
          isBusy={isStopped}
          onPublish={() => send(changed.version)}
          onLeave={() => setChanged(undefined)}
        />
        <FailureNote failure={failure} />
      </>
    )
  }
  return (
    <div className="mt-8 font-sans">
      <FailureNote failure={failure} />
      {isAsking && unseen > 0 ? (
        <div role="group" aria-labelledby="unseen" className="border-l-4 border-again bg-sheet p-4">
          <p id="unseen">{sayUnseen(unseen, items.length)}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <Link
              href={`/teach/manuscripts/${id}/questions`}
              className="button button-plain no-underline"
            >
              Look at the questions
            </Link>
            <Button look="main" disabled={isStopped} onClick={() => send()} autoFocus>
              {isBusy ? 'Publishing…' : 'Publish all the same'}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          look="main"
          className="min-h-12 px-6 text-lg"
          disabled={isStopped}
          onClick={() => (unseen > 0 ? setAsking(true) : send())}
        >
          {isBusy ? 'Publishing…' : name}
        </Button>
      )}
      <p className="mt-2 text-sm text-faded">{sayBelow(hasErrors, keeping)}</p>
    </div>
  )
}

function isChangedSince(outcome: { readonly status: string }): outcome is ChangedSince {
  return outcome.status === 'changed-since'
}

function sayBelow(hasErrors: boolean, keeping: Keeping): string {
  if (hasErrors) return 'The list above says what has to be put right first.'
  if (keeping === 'kept' || keeping === 'waiting' || keeping === 'keeping') {
    return 'It can be opened at once, by its link and from the public list of articles. You can change it or take it down at any time.'
  }
  return 'The server does not have your last changes yet; the line at the top of the page says why.'
}
