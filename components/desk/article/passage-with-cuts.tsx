'use client'

import { Fragment, useState } from 'react'
import { Passage } from '@/components/article/passage'
import { Button } from '@/components/ui/button'
import type { TakenOut } from '@/lib/review/manuscript'
import { useReview } from '../review-context'
import { cutAtTakenOut } from './cut-at-taken-out'
import { fieldElementId } from './field-problems'
import { firstWords } from './first-words'
import { nameReason, sayTakenOut } from './say-taken-out'
import { withoutUnwanted } from './without-unwanted'

/** The passage, and on demand what was taken out of it, each piece at its place with a way back. */
export function PassageWithCuts({ pictures }: { readonly pictures: string }) {
  const nodes = useReview((state) => state.findings.passage.nodes)
  const { takenOut, article, pictures: known } = useReview((state) => state.manuscript)
  const [isShown, setShown] = useState(false)
  const pieces = cutAtTakenOut(nodes, isShown ? takenOut : [])
  return (
    <>
      {takenOut.length === 0 ? null : (
        <p className="mt-1 flex flex-wrap items-center gap-x-4 font-sans text-sm">
          <span>Taken out: {sayTakenOut(takenOut)}.</span>
          <Button look="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide what was taken out' : 'Show what was taken out'}
          </Button>
        </p>
      )}
      <div className="mt-3 max-w-measure space-y-[1.1875rem]" lang={article.language}>
        {pieces.map(({ at, before, nodes: own }) => (
          <Fragment key={at}>
            {before.map((one) => (
              <TakenOutPiece key={one.id} takenOut={one} />
            ))}
            {own.length === 0 ? null : (
              <Passage
                nodes={withoutUnwanted(own, known)}
                pictures={pictures}
                marks={[]}
                current={undefined}
              />
            )}
          </Fragment>
        ))}
      </div>
    </>
  )
}

function TakenOutPiece({ takenOut: { id, text, reason } }: { readonly takenOut: TakenOut }) {
  const change = useReview((state) => state.change)
  const putBack = () => {
    change({ type: 'put-back', id })
    // The button goes with the piece; the focus stays with the text.
    document.getElementById(fieldElementId('passage'))?.focus({ preventScroll: true })
  }
  return (
    <div className="border-l-4 border-dashed border-edge py-1 pl-3 font-sans text-sm" lang="en-GB">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="text-faded">Taken out: {nameReason(reason)}</span>
        <Button look="quiet" aria-label={`Put back: ${firstWords(text)}`} onClick={putBack}>
          Put back
        </Button>
      </div>
      <p className="wrap-anywhere">{text}</p>
    </div>
  )
}
