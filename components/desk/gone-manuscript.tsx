'use client'

import { useEffect, useState } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import type { Manuscript } from '@/lib/review/manuscript'
import { openIndexedStore } from '@/lib/review/indexed-store'
import { openReviewDevice, type ReviewDevice } from '@/lib/review/review-device'
import { FailureNote } from './failure-note'
import { useDeskAction, type Failure } from './use-desk-action'

/** Goes on with a copy whose manuscript the server does not have: that one is brought back, or else a new one begun. */
export type GoOnWithCopy = (
  manuscript: Manuscript,
) => Promise<{ readonly status: 'begun'; readonly id: string } | Failure>

/** A manuscript that is not on the server. Where this device has changes to it, they are offered. */
export function GoneManuscript({
  id,
  goOnWithCopy,
}: {
  readonly id: string
  readonly goOnWithCopy: GoOnWithCopy
}) {
  const [copy, setCopy] = useState<Manuscript>()
  useEffect(() => {
    let isHere = true
    void findCopy(openDevice(id)).then((found) => {
      if (isHere) setCopy(found)
    })
    return () => {
      isHere = false
    }
  }, [id])
  return copy === undefined ? <Gone /> : <Copy copy={copy} goOnWithCopy={goOnWithCopy} />
}

function Gone() {
  return (
    <main id="main" className="mx-auto max-w-measure px-4 py-16">
      <h1 className="text-3xl font-semibold">This is not here any more</h1>
      <p className="mt-4">
        It has been published or discarded, here or by somebody else. What is published, and what
        can be brought back, is on the desk.
      </p>
      <p className="mt-6 font-sans">
        <a href="/teach">Go to the desk</a>
      </p>
    </main>
  )
}

function Copy({
  copy,
  goOnWithCopy,
}: {
  readonly copy: Manuscript
  readonly goOnWithCopy: GoOnWithCopy
}) {
  const { isBusy, failure, run } = useDeskAction()
  const { id, article } = copy
  const router = useRouter()
  const goOn = async (next: string) => {
    // It is here again, and takes from the device what it lacks.
    if (next === id) return router.refresh()
    // What became a new manuscript is not offered a second time.
    await forget(id)
    router.push(`/teach/manuscripts/${next}`)
  }
  return (
    <main id="main" className="mx-auto max-w-measure px-4 py-16">
      <h1 className="text-3xl font-semibold">This is not on the server any more</h1>
      <p className="mt-4">
        It has been published or discarded, here or by somebody else. But this device has changes to
        “{article.title}” that the server never had.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 font-sans">
        <Button
          look="main"
          disabled={isBusy}
          onClick={() =>
            run(
              () => goOnWithCopy(copy),
              ({ id: next }) => void goOn(next),
            )
          }
        >
          Go on with them
        </Button>
        <a href="/teach">Leave them, and go to the desk</a>
      </p>
      <FailureNote failure={failure} />
    </main>
  )
}

/** Takes what the device keeps of a manuscript away. */
async function forget(id: string): Promise<void> {
  const device = openDevice(id)
  device.drop()
  device.dropDisputed()
  // The browser's database does one after the other, so this comes back when they are gone.
  await device.load()
}

function openDevice(id: string): ReviewDevice {
  return openReviewDevice(openIndexedStore(), id, () => undefined)
}

async function findCopy(device: ReviewDevice): Promise<Manuscript | undefined> {
  const { entry, disputed } = await device.load()
  return (entry ?? disputed)?.manuscript
}
