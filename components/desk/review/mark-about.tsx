'use client'

import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import type { FactMark } from '@/lib/review/findings'
import { isOverlapping } from '@/lib/text/span'
import { MARK_WORDS, nameQuestion } from './desk-words'
import { useReviewPlaceStore } from './review-place'
import { sayValue } from './say-value'
import type { Tie } from './tie-items'
import { useAskAbout } from './use-ask-about'
import { cardPart } from './use-review-actions'
import { usualLanguage } from './usual-language'

/** One mark in its menu: what it is, which question asks about it, or how to make one of it. */
export function MarkAbout({
  mark,
  ties,
}: {
  readonly mark: FactMark
  readonly ties: readonly Tie[]
}) {
  const items = useReview((state) => state.manuscript.items)
  const language = useReview((state) => usualLanguage(state.manuscript.article.language))
  const place = useReviewPlaceStore()
  const askAbout = useAskAbout()
  const value = sayValue(mark, language)
  const asked = ties.flatMap((tie, index) =>
    tie.about.some((span) => isOverlapping(span, mark)) ? [index] : [],
  )
  const goTo = (index: number) =>
    place.getState().put({ menu: undefined, view: 'items', focusNext: cardPart(index, 'stem') })

  return (
    <div className="border-b border-rule px-4 py-3">
      <p>
        <span className="font-serif">“{mark.text}”</span>{' '}
        <span className="text-faded">
          is {MARK_WORDS[mark.kind].one}
          {value === undefined ? '' : `: ${value}`}
        </span>
      </p>
      {asked.map((index) => (
        <p key={index} className="mt-2">
          {nameQuestion(index)} asks about it: {items[index]?.item.stem}{' '}
          <Button look="quiet" onClick={() => goTo(index)}>
            Go to question {index + 1}
          </Button>
        </p>
      ))}
      {asked.length === 0 && mark.refusal !== undefined ? (
        <p className="mt-2">No question was drafted about it. {mark.refusal.says}</p>
      ) : null}
      <Button className="mt-3" onClick={() => askAbout(mark)}>
        {mark.refusal !== undefined && asked.length === 0
          ? 'Write a question about it'
          : asked.length > 0
            ? 'Ask another question about it'
            : 'Ask about this'}
      </Button>
    </div>
  )
}
