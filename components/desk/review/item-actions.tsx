'use client'

import { Button } from '@/components/ui/button'
import type { PanelName } from './review-place'
import type { ItemActs } from './use-item-actions'

const PANELS: readonly { readonly name: PanelName; readonly words: string }[] = [
  { name: 'edit', words: 'Edit' },
  { name: 'try', words: 'Try an answer' },
  { name: 'ways', words: 'Ask it as…' },
]

/** The row of buttons at the foot of a question. */
export function ItemActions({
  index,
  isKept,
  actions,
  onKeep,
}: {
  readonly index: number
  readonly isKept: boolean
  readonly actions: ItemActs
  readonly onKeep: () => void
}) {
  const about = <span className="sr-only"> question {index + 1}</span>
  return (
    <div className="review-actions">
      <Button data-part="keep" look={isKept ? 'quiet' : 'plain'} onClick={onKeep}>
        {isKept ? 'Back to draft' : 'Keep'}
        {about}
      </Button>
      {PANELS.map(({ name, words }) => (
        <Button
          key={name}
          look="quiet"
          data-part={name}
          aria-expanded={actions.panel === name}
          onClick={() => actions.open(name)}
        >
          {words}
          {about}
        </Button>
      ))}
      <Button look="quiet" data-part="drop" onClick={actions.drop}>
        Drop
        {about}
      </Button>
      {actions.others.length === 0 ? null : (
        <Button
          look="quiet"
          data-part="else"
          aria-expanded={actions.panel === 'else'}
          onClick={() => actions.open('else')}
        >
          Ask something else about this fact…
          {about}
        </Button>
      )}
    </div>
  )
}
