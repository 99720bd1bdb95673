'use client'

import { useReview } from '@/components/desk/review-context'
import type { Evidence } from '@/lib/quiz/item'
import { emptyItem } from '@/lib/review/empty-item'
import type { FactMark } from '@/lib/review/findings'
import { makeFromMark } from '@/lib/review/item-from-mark'
import { usualLanguage } from './usual-language'
import { useReviewActions } from './use-review-actions'

/** Makes an item of a mark: one that was drafted where there is one, else one for the teacher to write. */
export function useAskAbout(): (mark: FactMark) => void {
  const items = useReview((state) => state.manuscript.items)
  const findings = useReview((state) => state.findings)
  const language = useReview((state) => usualLanguage(state.manuscript.article.language))
  const { add } = useReviewActions()
  return (mark) => {
    const { item, by } = makeFromMark(mark, findings, idsOf(items), language)
    add(item, by)
  }
}

/** Makes an item for the teacher to write, with the words that were selected as its evidence. */
export function useWriteOwn(): (evidence: readonly Evidence[]) => void {
  const items = useReview((state) => state.manuscript.items)
  const { add } = useReviewActions()
  return (evidence) => add(emptyItem(evidence, idsOf(items)))
}

function idsOf(items: readonly { readonly item: { readonly id: string } }[]): ReadonlySet<string> {
  return new Set(items.map(({ item }) => item.id))
}
