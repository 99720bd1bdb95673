'use client'

import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { quoteSelection } from '@/lib/review/quote-selection'
import { nameQuestion } from './desk-words'
import { useReviewPlace, useReviewPlaceStore } from './review-place'
import { useWriteOwn } from './use-ask-about'
import { useSelectedSpan } from './use-selected-span'

/** At the foot of the passage while words are selected, or are to be: what to do with them. */
export function SelectionBar({ passage }: { readonly passage: RefObject<HTMLElement | null> }) {
  const choosing = useReviewPlace((place) => place.choosing)
  const items = useReview((state) => state.manuscript.items)
  const text = useReview((state) => state.findings.passage.text)
  const change = useReview((state) => state.change)
  const place = useReviewPlaceStore()
  const writeOwn = useWriteOwn()
  const { span, forget } = useSelectedSpan(passage)
  const index = items.findIndex(({ item }) => item.id === choosing?.id)
  const chosenFor = items[index]?.item

  const done = (words: string) => {
    forget()
    place.getState().announce(words)
    place.getState().put({
      choosing: undefined,
      view: 'items',
      focusNext: `[data-editor="${CSS.escape(choosing?.id ?? '')}"] [data-part="select"]`,
    })
  }
  const use = () => {
    if (span === undefined || chosenFor === undefined || choosing === undefined) return
    const evidence = chosenFor.evidence.toSpliced(choosing.at, 1, quoteSelection(text, span))
    change({ type: 'edit-item', id: chosenFor.id, item: { ...chosenFor, evidence } })
    done('These words prove the answer now.')
  }
  if (choosing !== undefined && chosenFor !== undefined) {
    return (
      <div role="group" aria-label="Select the evidence" className="selection-bar">
        <p>
          {nameQuestion(index)}: select the words in the article that prove the answer, then press
          Use selection.
        </p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Button
            look="main"
            aria-disabled={span === undefined}
            onClick={use}
            className="aria-disabled:opacity-60"
          >
            Use selection
          </Button>
          <Button onClick={() => done('Nothing was changed.')}>Cancel</Button>
        </div>
      </div>
    )
  }
  if (span === undefined) return null
  return (
    <div role="group" aria-label="Selected words" className="selection-bar">
      <p className="line-clamp-2 font-serif">“{text.slice(span.start, span.end)}”</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button
          look="main"
          onClick={() => {
            forget()
            writeOwn([quoteSelection(text, span)])
          }}
        >
          Write a question about this
        </Button>
        <Button onClick={forget}>Cancel</Button>
      </div>
    </div>
  )
}
