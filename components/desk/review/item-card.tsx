'use client'

import type { KeyboardEvent } from 'react'
import { MoveButton } from '@/components/quiz/controls/move-button'
import { itemElementId } from '@/components/quiz/use-place'
import { useReview } from '@/components/desk/review-context'
import type { ReviewItem } from '@/lib/review/manuscript'
import { ItemEditor } from './editor/item-editor'
import { nameQuestion } from './desk-words'
import { ElsePanel } from './else-panel'
import { ItemActions } from './item-actions'
import { ItemSummary } from './item-summary'
import { useReviewPlace } from './review-place'
import { TryPanel } from './try-panel'
import type { TryAnswer } from './try-door'
import { cardKey } from './card-keys'
import { useCardLight } from './use-card-light'
import { useReviewActions } from './use-review-actions'
import { useItemActions } from './use-item-actions'
import { WaysPanel } from './ways-panel'

/** One question of the quiz: what it asks, where it stands, and what can be done with it. */
export function ItemCard({
  reviewed,
  index,
  count,
  tryAnswer,
}: {
  readonly reviewed: ReviewItem
  readonly index: number
  readonly count: number
  readonly tryAnswer: TryAnswer
}) {
  const { item, isKept } = reviewed
  const problems = useReview((state) => state.problems)
  const own = problems.filter((problem) => problem.about === 'item' && problem.id === item.id)
  const panel = useReviewPlace((place) =>
    place.panel?.id === item.id ? place.panel.name : undefined,
  )
  const isLit = useReviewPlace((place) => place.litItems.includes(item.id))
  const light = useCardLight(item.id)
  const review = useReviewActions()
  const actions = useItemActions(reviewed, index)
  const toggleKept = () => review.keep(index)

  const onKeyDown = (event: KeyboardEvent) => {
    const act = cardKey(event)
    // Letters that miss an open answer or editor by a tab are no commands.
    const isLetter = act === 'keep' || act === 'edit'
    if (act === undefined || (isLetter && panel !== undefined)) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'keep') toggleKept()
    else if (act === 'edit') actions.open('edit')
    else if (act === 'close') actions.close()
    else review.move(index, index + (act === 'up' ? -1 : 1))
  }

  return (
    <li
      id={itemElementId(item.id)}
      data-place={index}
      data-lit={isLit ? '' : undefined}
      data-kept={isKept ? '' : undefined}
      data-drop={item.id}
      data-drag={panel === undefined ? item.id : undefined}
      className="review-card"
      onKeyDown={onKeyDown}
      {...light}
    >
      <div className="flex items-start gap-3">
        <h3
          tabIndex={-1}
          data-part="stem"
          className="min-w-0 flex-1 text-lg leading-snug font-semibold"
        >
          <span className="sr-only">Question </span>
          <span data-handle className="review-number" title="Drag to move">
            {index + 1}.
          </span>{' '}
          {item.stem === '' ? (
            <span className="text-faded">A question without words</span>
          ) : (
            item.stem
          )}
        </h3>
        <span className="-mt-2 -mr-2 flex shrink-0">
          <MoveButton
            id={item.id}
            text={nameQuestion(index)}
            by={-1}
            isOff={index === 0}
            onMove={() => review.move(index, index - 1, 'button')}
          />
          <MoveButton
            id={item.id}
            text={nameQuestion(index)}
            by={1}
            isOff={index === count - 1}
            onMove={() => review.move(index, index + 1, 'button')}
          />
        </span>
      </div>
      {panel === 'edit' ? (
        <ItemEditor reviewed={reviewed} index={index} problems={own} onDone={actions.close} />
      ) : (
        <>
          <ItemSummary reviewed={reviewed} problems={own} index={index} />
          <ItemActions index={index} isKept={isKept} actions={actions} onKeep={toggleKept} />
          {panel === 'ways' ? <WaysPanel reviewed={reviewed} index={index} /> : null}
          {panel === 'else' ? <ElsePanel others={actions.others} index={index} /> : null}
          {panel === 'try' ? <TryPanel item={item} index={index} tryAnswer={tryAnswer} /> : null}
        </>
      )}
    </li>
  )
}
