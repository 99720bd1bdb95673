'use client'

import { Button } from '@/components/ui/button'
import type { Keeping } from '@/lib/review/review-state'
import { ConflictNote } from './conflict-note'
import { useEntry } from './entry-context'
import { PassphraseForm } from './passphrase-form'
import { useReview } from './review-context'

const ON_DEVICE: Readonly<Record<Exclude<Keeping, 'conflict'>, string>> = {
  kept: 'Kept',
  waiting: 'Keeping…',
  keeping: 'Keeping…',
  offline: 'Offline: kept on this device',
  'signed-out': 'Signed out: your work is kept on this device',
  failed: 'Kept on this device only',
}

const NOWHERE: Readonly<Record<Exclude<Keeping, 'conflict'>, string>> = {
  ...ON_DEVICE,
  offline: 'Offline, and this browser keeps nothing: leave this page open',
  'signed-out': 'Signed out, and this browser keeps nothing: leave this page open',
  failed: 'Not kept, and this browser keeps nothing: leave this page open',
}

/** Where the work is, in a few calm words; and what the teacher has to know or to decide so that none of it is lost. */
export function KeepingLine() {
  const keeping = useReview((state) => state.keeping)
  const says = useReview((state) => state.says)
  const isOnDevice = useReview((state) => state.isOnDevice)
  const isElsewhere = useReview((state) => state.isElsewhere)
  const retry = useReview((state) => state.retry)
  const enter = useEntry()
  const words = isOnDevice ? ON_DEVICE : NOWHERE
  return (
    <div className="font-sans text-sm print:hidden">
      <div className="flex flex-wrap items-center gap-x-4">
        <p role="status" className="flex flex-wrap gap-x-4 py-2 text-faded">
          <span>{keeping === 'conflict' ? 'Waiting for your decision' : words[keeping]}</span>
          {isElsewhere ? <span>Open in another tab too; both show the same</span> : null}
        </p>
        {keeping === 'offline' ? (
          <Button look="quiet" className="text-sm" onClick={retry}>
            Try again
          </Button>
        ) : null}
      </div>
      <News />
      {keeping === 'signed-out' ? (
        <section
          aria-label="Signed out"
          className="my-3 border-l-4 border-again bg-sheet p-3 text-base"
        >
          <p className="mb-3">Enter the passphrase again, and everything goes on from here.</p>
          <PassphraseForm enter={enter} onEntered={retry} />
        </section>
      ) : null}
      {keeping === 'failed' ? (
        <div
          role="alert"
          className="my-3 flex flex-wrap items-start justify-between gap-3 border-l-4 border-bad bg-sheet p-3 text-base"
        >
          <p className="min-w-0 flex-1 basis-60">{says}</p>
          <Button look="quiet" className="-my-2" onClick={retry}>
            Try again
          </Button>
        </div>
      ) : null}
      {keeping === 'conflict' ? <ConflictNote /> : null}
    </div>
  )
}

/** What happened to the manuscript while this page was not there. */
function News() {
  const recovered = useReview((state) => state.recovered)
  const renewed = useReview((state) => state.renewed)
  const dismiss = useReview((state) => state.dismiss)
  return (
    <div role="status" className="text-base">
      {recovered || renewed ? (
        <div className="my-3 flex flex-wrap items-start justify-between gap-3 border-l-4 border-again bg-sheet p-3">
          <p className="min-w-0 flex-1 basis-60">
            {recovered
              ? 'Your last changes were kept on this device and are here again.'
              : 'This has been changed elsewhere since, and you see it as it is now. Undo, in the step Questions, shows what was here before.'}
          </p>
          <Button look="quiet" className="-my-2" onClick={dismiss}>
            Dismiss<span className="sr-only"> this notice</span>
          </Button>
        </div>
      ) : null}
    </div>
  )
}
