'use client'

import { useReview } from '@/components/desk/review-context'
import type { Proposal } from '@/lib/review/findings'
import type { ReviewItem } from '@/lib/review/manuscript'
import { nextProposals } from '@/lib/review/next-proposals'
import { useReviewPlaceStore, type PanelName } from './review-place'
import { cardPart, useReviewActions } from './use-review-actions'

/** What can be done with one question beside keeping and moving it. */
export interface ItemActs {
  readonly panel: PanelName | undefined
  readonly open: (name: PanelName) => void
  readonly close: () => void
  readonly drop: () => void
  /** What else was drafted on the same fact. */
  readonly others: readonly Proposal[]
}

export function useItemActions({ item }: ReviewItem, index: number): ItemActs {
  const items = useReview((state) => state.manuscript.items)
  const findings = useReview((state) => state.findings)
  const place = useReviewPlaceStore()
  const { drop } = useReviewActions()
  const others = nextProposals(
    item,
    findings,
    items.map((one) => one.item),
  )
  const { panel } = place.getState()
  const open = panel?.id === item.id ? panel.name : undefined

  const close = () => {
    if (place.getState().panel?.id !== item.id) return
    const part = place.getState().panel?.name ?? 'edit'
    place
      .getState()
      .put({ panel: undefined, choosing: undefined, focusNext: cardPart(index, part) })
  }
  return {
    panel: open,
    close,
    open: (name) => {
      if (open === name) return close()
      place.getState().put({ panel: { id: item.id, name }, focusNext: firstField(index, name) })
    },
    drop: () => drop(index),
    others,
  }
}

/** Where words are typed in what opens: else the first letters would be taken for shortcuts of the question. */
function firstField(index: number, name: PanelName): string | undefined {
  if (name === 'edit') return `${cardPart(index, 'editor')} textarea`
  if (name === 'try') return `[data-place="${String(index)}"] .review-panel input[type="text"]`
  return undefined
}
