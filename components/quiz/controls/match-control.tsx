'use client'

import { useRef } from 'react'
import type { PresentedMatch } from '@/lib/quiz/presented-item'
import { RESPONSE_FIELD } from '@/lib/quiz/submission-fields'
import { usePlace } from '../place-context'
import type { ControlProps } from './control-props'
import { PartMark } from './part-mark'
import { useDragging } from './use-dragging'

/** Pairs each thing on the left with one on the right: by a list for each, or by dragging the words into place. */
export function MatchControl({
  item,
  response,
  outcome,
  isLocked,
  onRespond,
}: ControlProps & { readonly item: PresentedMatch }) {
  const { isLive, announce } = usePlace()
  const root = useRef<HTMLDivElement>(null)
  const pairs = response?.ask === 'match' ? response.pairs : {}

  const pair = (left: string, right: string) => {
    const others = Object.entries(pairs).filter(([id]) => id !== left)
    const added = right === '' ? [] : [[left, right] as const]
    onRespond({ ask: 'match', pairs: Object.fromEntries([...others, ...added]) })
  }
  useDragging({
    root,
    isOn: isLive && !isLocked,
    onDrop: (right, left) => {
      pair(left, right)
      const words = [item.lefts, item.rights].flat().filter(({ id }) => id === left || id === right)
      announce(words.map(({ text }) => text).join(': '))
    },
  })

  return (
    <div ref={root}>
      {isLive && !isLocked ? (
        <ul aria-hidden="true" className="mb-3 flex flex-wrap gap-2 max-sm:hidden print:flex">
          {item.rights.map(({ id, text }) => (
            <li
              key={id}
              data-drag={id}
              className="cursor-grab rounded-sm border border-edge bg-sheet px-3 py-1 data-dragged:opacity-50"
            >
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="border-b border-rule">
        {item.lefts.map(({ id, text }) => (
          <li key={id} data-drop={id} className="part">
            <label htmlFor={`${item.id}-${id}`} className="min-w-0">
              {text} <PartMark isRight={outcome?.parts?.[id]} />
            </label>
            <select
              id={`${item.id}-${id}`}
              name={`${RESPONSE_FIELD}${item.id}.${id}`}
              value={pairs[id] ?? ''}
              disabled={isLocked}
              onChange={(event) => pair(id, event.target.value)}
              className="list-box"
            >
              <option value="">Choose…</option>
              {item.rights.map((right) => (
                <option key={right.id} value={right.id}>
                  {right.text}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  )
}
