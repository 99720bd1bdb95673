'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { FailureNote } from '../failure-note'
import { useReview } from '../review-context'
import { useDeskAction, type Failure } from '../use-desk-action'

/** Publishes what is on the server; `revision` says which. */
export type Publish = (
  id: string,
  revision: number,
) => Promise<{ readonly status: 'published'; readonly slug: string } | Failure>

/** The button that gives the article to pupils. It asks once where nobody has looked at some of the questions. */
export function PublishButton({ publish }: { readonly publish: Publish }) {
  const router = useRouter()
  const { id, items, changes } = useReview((state) => state.manuscript)
  const problems = useReview((state) => state.problems)
  const revision = useReview((state) => state.revision)
  const { isBusy, failure, run } = useDeskAction()
  const [isAsking, setAsking] = useState(false)
  const unseen = items.filter(({ isKept }) => !isKept).length
  const isStopped = problems.some(({ severity }) => severity === 'error')

  const send = () =>
    run(
      () => publish(id, revision),
      ({ slug }) => router.push(`/teach/articles/${slug}?published`),
    )
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
            <Button look="main" disabled={isBusy || isStopped} onClick={send} autoFocus>
              {isBusy ? 'Publishing…' : 'Publish all the same'}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          look="main"
          className="min-h-12 px-6 text-lg"
          disabled={isBusy || isStopped}
          onClick={() => (unseen > 0 ? setAsking(true) : send())}
        >
          {isBusy ? 'Publishing…' : changes === undefined ? 'Publish' : 'Publish the changes'}
        </Button>
      )}
      <p className="mt-2 text-sm text-faded">
        {isStopped
          ? 'The list above says what has to be put right first.'
          : 'Pupils can open it at once. You can change it or take it down at any time.'}
      </p>
    </div>
  )
}

function sayUnseen(unseen: number, all: number): string {
  if (unseen === all) {
    return all === 1
      ? 'Nobody has looked over the question yet. The desk drafted it from the article.'
      : `Nobody has looked over the ${String(all)} questions yet. The desk drafted them from the article.`
  }
  return unseen === 1
    ? `One of the ${String(all)} questions is a draft that nobody has kept yet.`
    : `${String(unseen)} of the ${String(all)} questions are drafts that nobody has kept yet.`
}
