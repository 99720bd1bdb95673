'use client'

import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import type { Proposal } from '@/lib/review/findings'
import { ASK_WORDS } from '@/lib/review/item-words'
import { useReviewActions } from './use-review-actions'

/** More would be a list to read, not to choose from; the rest are among the questions in reserve. */
const MOST = 6

/** The other questions on the same fact, each one press from taking the place of this one. */
export function ElsePanel({
  others,
  index,
}: {
  readonly others: readonly Proposal[]
  readonly index: number
}) {
  const language = useReview((state) => state.manuscript.article.language)
  const { swap } = useReviewActions()
  return (
    <div className="review-panel">
      <p className="text-sm text-faded">
        The one that you choose takes the place of this question.
      </p>
      <ul aria-label="Other questions on this fact" className="mt-2 grid gap-2">
        {others.slice(0, MOST).map(({ item, by }) => (
          <li key={item.id}>
            <Button
              className="w-full justify-start text-left"
              onClick={() => swap(index, item, by, 'else')}
            >
              <span>
                <span className="block font-serif" lang={language}>
                  {item.stem}
                </span>
                <span className="block text-sm font-normal text-faded">{ASK_WORDS[item.ask]}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
