'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FailureNote } from '../failure-note'
import { useDeskAction, type Failure } from '../use-desk-action'
import { sayAgo } from './say-ago'

/** A manuscript in the list of what is not yet published. */
export type ListedManuscript =
  | {
      readonly status: 'read'
      readonly id: string
      readonly title: string
      /** The title of the published article that it changes; none for a new one. */
      readonly changes?: string | undefined
      /** Milliseconds since 1970. */
      readonly savedAt: number
    }
  | { readonly status: 'broken'; readonly id: string; readonly says: string }

/** The two actions behind “Discard” and its “Undo”. */
export interface Discarding {
  readonly discard: (id: string) => Promise<{ readonly status: 'discarded' } | Failure>
  readonly restore: (id: string) => Promise<{ readonly status: 'restored' } | Failure>
}

/** Work that is not yet published: go on with it, or discard it, which can be undone until the page is left. */
export function UnfinishedWork({
  manuscripts,
  now,
  ...discarding
}: Discarding & { readonly manuscripts: readonly ListedManuscript[]; readonly now: number }) {
  return (
    <ul className="mt-3 border-b border-rule">
      {manuscripts.map((manuscript) => (
        <Row key={manuscript.id} manuscript={manuscript} now={now} {...discarding} />
      ))}
    </ul>
  )
}

function Row({
  manuscript,
  now,
  discard,
  restore,
}: Discarding & { readonly manuscript: ListedManuscript; readonly now: number }) {
  const [isDiscarded, setDiscarded] = useState(false)
  const { isBusy, failure, run } = useDeskAction()
  const { id } = manuscript
  const name = nameOf(manuscript)
  const act = isDiscarded ? 'Undo' : 'Discard'
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <div className="min-w-0 flex-1 basis-64">
          {isDiscarded ? (
            <p className="text-faded">“{name}” is discarded.</p>
          ) : (
            <>
              <a href={`/teach/manuscripts/${id}`} className="text-lg leading-snug font-semibold">
                {name}
              </a>
              <p className="mt-0.5 flex flex-wrap gap-x-4 font-sans text-sm text-faded">
                <State manuscript={manuscript} now={now} />
              </p>
            </>
          )}
        </div>
        <Button
          look="quiet"
          aria-label={`${act}: ${name}`}
          disabled={isBusy}
          onClick={() =>
            isDiscarded
              ? run(
                  () => restore(id),
                  () => setDiscarded(false),
                )
              : run(
                  () => discard(id),
                  () => setDiscarded(true),
                )
          }
        >
          {act}
        </Button>
      </div>
      <FailureNote failure={failure} />
    </li>
  )
}

function State({
  manuscript,
  now,
}: {
  readonly manuscript: ListedManuscript
  readonly now: number
}) {
  if (manuscript.status === 'broken')
    return <span className="text-bad wrap-anywhere">{manuscript.says}</span>
  const { changes, savedAt } = manuscript
  return (
    <>
      <span>{changes === undefined ? 'New' : `Changes “${changes}”`}</span>
      <span>Last changed {sayAgo(savedAt, now)}</span>
    </>
  )
}

function nameOf(manuscript: ListedManuscript): string {
  if (manuscript.status === 'broken') return 'Work that cannot be read'
  return manuscript.title === '' ? 'Without a headline' : manuscript.title
}
