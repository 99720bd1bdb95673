'use client'

import { useState } from 'react'
import { ItemControl } from '@/components/quiz/item-control'
import { ItemFeedback } from '@/components/quiz/item-feedback'
import { howToRespond, sayVerdict } from '@/components/quiz/item-words'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import type { PresentedItem } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import { useReviewPlaceStore } from './review-place'
import type { TriedAnswer, TryAnswer } from './try-door'

/** The pupil's own control for a question, a button that marks, and the verdict in the pupil's words. */
export function TryAnswerForm({
  item,
  index,
  tryAnswer,
}: {
  readonly item: PresentedItem
  readonly index: number
  readonly tryAnswer: TryAnswer
}) {
  const manuscript = useReview((state) => state.manuscript)
  const place = useReviewPlaceStore()
  const [response, setResponse] = useState<Response>()
  const [tried, setTried] = useState<TriedAnswer>()
  const [isPending, setPending] = useState(false)

  const respond = (given: Response) => {
    setResponse(given)
    setTried(undefined)
  }
  const check = async () => {
    if (isPending) return
    setPending(true)
    const given = response ?? responseAtRest(item)
    const result = await tryAnswer(manuscript, item.id, given).catch(() => UNREACHABLE)
    setPending(false)
    setTried(result)
    place.getState().announce(sayTried(result, item))
  }
  const outcome = tried?.status === 'tried' ? { ...tried.marked, response } : undefined
  return (
    <fieldset className="review-panel font-serif">
      <legend className="sr-only">
        Try an answer to question {index + 1}: {item.stem}
      </legend>
      <p className="item-hint">{howToRespond(item)}</p>
      <ItemControl
        item={item}
        response={response}
        outcome={outcome?.outcome}
        isLocked={false}
        onRespond={respond}
        onCheck={() => void check()}
      />
      <Button className="mt-3" aria-disabled={isPending} onClick={() => void check()}>
        Mark it
      </Button>
      <ItemFeedback item={item} record={undefined} marked={outcome} />
      {tried === undefined || tried.status === 'tried' ? null : (
        <p className="mt-3 border-l-4 border-again bg-sheet p-3 font-sans">
          {sayTried(tried, item)}
        </p>
      )}
    </fieldset>
  )
}

const UNREACHABLE: TriedAnswer = {
  status: 'refused',
  says: 'The server could not be reached. Try again in a moment.',
}

/** What a pupil sends who presses the button at once. */
function responseAtRest(item: PresentedItem): Response {
  switch (item.ask) {
    case 'entry':
      return { ask: 'entry', text: '' }
    case 'choice':
      return { ask: 'choice', choice: '' }
    case 'order':
      return { ask: 'order', order: item.choices.map(({ id }) => id) }
    case 'match':
      return { ask: 'match', pairs: {} }
    case 'evidence':
      return { ask: 'evidence', sentences: [] }
  }
}

function sayTried(tried: TriedAnswer, item: PresentedItem): string {
  switch (tried.status) {
    case 'tried':
      return sayVerdict(tried.marked.outcome, item.ask)
    case 'refused':
      return tried.says
    case 'signed-out':
      return 'You have been signed out. Sign in again, and try once more; your work is kept.'
  }
}
