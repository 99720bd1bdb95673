'use client'

import { useMemo } from 'react'
import { useReview } from '@/components/desk/review-context'
import { ItemsPane } from './items-pane'
import { PassagePane } from './passage-pane'
import { ReviewBar } from './review-bar'
import { ReviewPlaceProvider, useReviewPlace } from './review-place'
import { tieItems } from './tie-items'
import type { TryAnswer } from './try-door'
import { useFocusNext } from './use-focus-next'
import { useHistoryKeys } from './use-history-keys'
import { useItemInAddress } from './use-item-in-address'
import './review.css'

/**
 * The review: the article with its facts on one side, the questions on the other. On a narrow screen one of them at a
 * time, with a bar to change.
 */
export function ReviewDesk({
  tryAnswer,
  pictures,
}: {
  readonly tryAnswer: TryAnswer
  /** The address that the names of the article's pictures are added to. */
  readonly pictures: string
}) {
  return (
    <ReviewPlaceProvider>
      <Panes tryAnswer={tryAnswer} pictures={pictures} />
    </ReviewPlaceProvider>
  )
}

function Panes({
  tryAnswer,
  pictures,
}: {
  readonly tryAnswer: TryAnswer
  readonly pictures: string
}) {
  const reviewed = useReview((state) => state.manuscript.items)
  const findings = useReview((state) => state.findings)
  const view = useReviewPlace((place) => place.view)
  const announced = useReviewPlace((place) => place.announced)
  const ties = useMemo(
    () => tieItems(reviewed.map(({ item }) => item), findings), // prettier-ignore
    [reviewed, findings],
  )
  useFocusNext()
  useItemInAddress()
  useHistoryKeys()
  return (
    <div className="review-desk" data-view={view}>
      <PassagePane ties={ties} pictures={pictures} />
      <ItemsPane ties={ties} tryAnswer={tryAnswer} />
      <ReviewBar count={reviewed.length} />
      <p role="status" aria-live="polite" className="sr-only">
        {announced}
      </p>
    </div>
  )
}
