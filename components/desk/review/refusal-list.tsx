'use client'

import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { MARK_WORDS } from './desk-words'
import { useReviewPlaceStore } from './review-place'
import { unaskedMarks, type Tie } from './tie-items'
import { useAskAbout } from './use-ask-about'

/**
 * What nothing was drafted about and no question of the teacher's own asks for, each with the reason, and one press from
 * such a question.
 */
export function RefusalList({ ties }: { readonly ties: readonly Tie[] }) {
  const marks = useReview((state) => state.findings.marks)
  const place = useReviewPlaceStore()
  const askAbout = useAskAbout()
  const refused = unaskedMarks(marks, ties).flatMap((mark) =>
    mark.refusal === undefined ? [] : [{ mark, says: mark.refusal.says }],
  )
  if (refused.length === 0) return null
  return (
    <details className="review-more">
      <summary>
        Nothing was drafted about these <span className="text-faded">({refused.length})</span>
      </summary>
      <ul className="mt-2">
        {refused.map(({ mark, says }) => {
          const light = () => place.getState().put({ litMark: mark.id })
          const unlight = () => place.getState().put({ litMark: undefined })
          return (
            <li
              key={mark.id}
              className="border-t border-rule py-2"
              onPointerEnter={light}
              onPointerLeave={unlight}
              onFocus={light}
              onBlur={unlight}
            >
              <p>
                <span className="fact-sample font-serif" data-kind={mark.kind}>
                  {mark.text}
                </span>{' '}
                <span className="text-sm text-faded">
                  ({MARK_WORDS[mark.kind].one}) {says}
                </span>
              </p>
              <Button
                look="quiet"
                className="text-sm"
                aria-label={`Write a question about it: ${mark.text}`}
                onClick={() => askAbout(mark)}
              >
                Write a question about it
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
