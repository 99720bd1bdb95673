'use client'

import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { sayQuestions } from '@/components/ui/say-questions'
import { useReview } from '../review-context'
import { itemToLeaveOut, proposalToAdd, sayNext } from './more-or-fewer'

/** How many questions are asked: one more from the reserve, or one fewer. */
export function ItemCount({ children }: { readonly children: ReactNode }) {
  const manuscript = useReview((state) => state.manuscript)
  const findings = useReview((state) => state.findings)
  const change = useReview((state) => state.change)
  const [words, setWords] = useState('')
  const last = itemToLeaveOut(manuscript)
  const next = proposalToAdd(manuscript, findings)
  const fewer = manuscript.items.length === 1 ? undefined : last

  return (
    <section aria-labelledby="item-count" className="mt-8 font-sans">
      <h2 id="item-count" className="font-serif text-lg font-semibold">
        How much is asked
      </h2>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <output className="min-w-28 text-lg">{sayQuestions(manuscript.items.length)}</output>
        <Button
          disabled={fewer === undefined}
          onClick={() => {
            if (fewer === undefined) return
            change({ type: 'drop-item', id: fewer.item.id })
            setWords(`Left out: “${fewer.item.stem}”`)
          }}
        >
          One fewer
        </Button>
        <Button
          disabled={next === undefined}
          onClick={() => {
            if (next === undefined) return
            change({ type: 'add-item', item: next.item, by: next.by })
            setWords(`Added at the end: “${next.item.stem}”`)
          }}
        >
          One more
        </Button>
      </div>
      <p className="mt-2 text-sm text-faded">{sayNext(fewer, next)}</p>
      <p role="status" className="my-2 min-h-5 text-sm">
        {words}
      </p>
      <p className="max-w-measure text-sm text-faded">{children}</p>
    </section>
  )
}
