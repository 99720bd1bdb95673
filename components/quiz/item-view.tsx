'use client'

import { useCallback, type MouseEvent } from 'react'
import { Button } from '@/components/ui/button'
import { ByScripting } from '@/components/ui/by-scripting'
import { isSameResponse } from '@/lib/attempt/is-same-response'
import type { PresentedItem } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import { useAttempt, useAttemptState } from './attempt-context'
import { explainRetry, howToRespond, howToRespondByForm, sayVerdict } from './item-words'
import { ItemControl } from './item-control'
import { ItemFeedback } from './item-feedback'
import { ItemNotices } from './item-notices'
import { usePlace } from './place-context'
import { itemElementId } from './use-place'

/** One item: its stem, the controls to respond with, and what came of it. */
export function ItemView({
  item,
  number,
}: {
  readonly item: PresentedItem
  readonly number: number
}) {
  const { quiz, store } = useAttempt()
  const { announce, followEvidence, showItem, isLive } = usePlace()
  const record = useAttemptState((state) => state.items.get(item.id))
  const marked = useAttemptState((state) => state.outcomes.get(item.id))
  const isPending = useAttemptState((state) => state.pending.has(item.id))
  // A verdict stands for the response that it was given to, and goes when that one is changed.
  const outcome = isSameResponse(marked?.response, record?.response) ? marked : undefined
  const isCorrect = record?.closed === true
  const { id } = item

  const respond = useCallback(
    (response: Response) => store.getState().respond(id, response),
    [store, id],
  )
  const check = useCallback(async () => {
    // The order that stands there is a response too, moved or not.
    if (item.ask === 'order' && store.getState().items.get(id)?.response === undefined) {
      respond({ ask: 'order', order: item.choices.map((choice) => choice.id) })
    }
    await store.getState().submit(id)
    const { outcomes, items } = store.getState()
    const latest = outcomes.get(id)
    if (latest === undefined || !isSameResponse(latest.response, items.get(id)?.response)) return
    const verdict = latest.outcome
    const words = sayVerdict(verdict, item.ask)
    announce(
      `Question ${String(number)}: ${words} ${verdict.verdict === 'retry' ? explainRetry(verdict.reason, item) : (latest.revealed?.rationale ?? '')}`,
    )
    if (verdict.verdict !== 'retry') followEvidence(id)
  }, [store, id, item, number, announce, followEvidence, respond])

  const next = quiz.items[number]
  const press = (event: MouseEvent) => {
    // The second click of a double click is not meant for what has come in the button's place.
    if (event.detail > 1) return
    if (!isCorrect) return void check()
    if (next !== undefined) showItem(next.id)
    else document.getElementById('score')?.focus()
  }
  const hintId = `${itemElementId(id)}-hint`

  return (
    <fieldset id={itemElementId(id)} tabIndex={-1} className="item" aria-describedby={hintId}>
      <legend className="item-stem">
        <span className="item-number">{number}.</span> {item.stem}
      </legend>
      <p
        id={hintId}
        className={`item-hint ${item.ask === 'order' || item.ask === 'match' ? 'print:hidden' : ''}`}
      >
        <ByScripting with={howToRespond(item)} without={howToRespondByForm(item)} />
      </p>
      <ItemControl
        item={item}
        response={record?.response}
        outcome={outcome?.outcome}
        isLocked={isCorrect}
        onRespond={respond}
        onCheck={() => void (quiz.feedback === 'each' && isLive ? check() : undefined)}
      />
      <ItemFeedback item={item} record={record} marked={outcome} />
      <ItemNotices id={id} />
      {quiz.feedback === 'each' ? (
        <div className="mt-4 [@media(scripting:none)]:hidden">
          <Button
            disabled={!isLive}
            aria-disabled={isPending}
            onClick={isPending ? undefined : press}
          >
            {isCorrect ? (next === undefined ? 'See the score' : 'Next question') : 'Check'}
            <span className="sr-only">{isCorrect ? '' : ` question ${String(number)}`}</span>
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
