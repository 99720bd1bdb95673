'use client'

import { useMemo, type ReactNode } from 'react'
import { useReview } from '@/components/desk/review-context'
import { ItemsPane } from './items-pane'
import { PassagePane } from './passage-pane'
import { ReviewBar } from './review-bar'
import { ReviewPlaceProvider, useReviewPlace } from './review-place'
import { tieItems } from './tie-items'
import type { TryAnswer } from './try-door'
import { useFocusNext } from './use-focus-next'
import { useHistoryKeys } from './use-history-keys'
import { usePaneScroll } from './use-pane-scroll'
import { useItemInAddress } from './use-item-in-address'
import './review.css'

/**
 * The review: the article with its facts on one side, the questions on the other. On a narrow screen one of them at a
 * time, with a bar to change.
 */
export function ReviewDesk({
  tryAnswer,
  pictures,
  children,
}: {
  readonly tryAnswer: TryAnswer
  /** The address that the names of the article's pictures are added to. */
  readonly pictures: string
  /** Below the questions: the way on. */
  readonly children?: ReactNode
}) {
  return (
    <ReviewPlaceProvider>
      <Panes tryAnswer={tryAnswer} pictures={pictures}>
        {children}
      </Panes>
    </ReviewPlaceProvider>
  )
}

function Panes({
  tryAnswer,
  pictures,
  children,
}: {
  readonly tryAnswer: TryAnswer
  readonly pictures: string
  /** Below the questions: the way on. */
  readonly children?: ReactNode
}) {
  const reviewed = useReview((state) => state.manuscript.items)
  const findings = useReview((state) => state.findings)
  const view = useReviewPlace((place) => place.view)
  const announced = useReviewPlace((place) => place.announced)
  const ties = useMemo(
    () =>
      tieItems(
        reviewed.map(({ item }) => item),
        findings,
      ),
    [reviewed, findings],
  )
  usePaneScroll()
  useFocusNext()
  useItemInAddress()
  useHistoryKeys()
  return (
    <main id="main" className="review-desk" data-view={view}>
      <h1 className="sr-only">Review the questions</h1>
      <PassagePane ties={ties} pictures={pictures} />
      <ItemsPane ties={ties} tryAnswer={tryAnswer}>
        {children}
      </ItemsPane>
      <ReviewBar count={reviewed.length} />
      <p role="status" aria-live="polite" className="sr-only">
        {announced}
      </p>
    </main>
  )
}
