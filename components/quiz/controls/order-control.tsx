'use client'

import { useLayoutEffect, useRef } from 'react'
import type { Choice, PresentedOrder } from '@/lib/quiz/presented-item'
import { RESPONSE_FIELD } from '@/lib/quiz/submission-fields'
import { usePlace } from '../place-context'
import type { ControlProps } from './control-props'
import { MoveButton, nameMove } from './move-button'
import { PartMark } from './part-mark'
import { PositionSelect } from './position-select'
import { useDragging } from './use-dragging'

/** Puts things in order: by buttons, by dragging, and without JavaScript by a number for each. */
export function OrderControl({
  item,
  response,
  outcome,
  isLocked,
  onRespond,
}: ControlProps & { readonly item: PresentedOrder }) {
  const { isLive, announce } = usePlace()
  const list = useRef<HTMLOListElement>(null)
  const given = response?.ask === 'order' ? response.order : []
  const rows = arrange(item.choices, given)
  const ids = rows.map((row) => row.id)

  // The browser takes the focus away from an element that moves in the document.
  const pressed = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (pressed.current === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus()
    pressed.current = undefined
  })

  const step = (id: string, by: 1 | -1) => {
    pressed.current = nameMove(id, by)
    move(id, ids.indexOf(id) + by)
  }
  const move = (id: string, to: number) => {
    const from = ids.indexOf(id)
    if (from < 0 || to < 0 || to >= ids.length || from === to) return
    onRespond({ ask: 'order', order: ids.toSpliced(from, 1).toSpliced(to, 0, id) })
    const text = rows[from]?.text ?? ''
    announce(`${text}: now ${String(to + 1)} of ${String(ids.length)}`)
  }
  useDragging({
    root: list,
    isOn: isLive && !isLocked,
    onDrop: (id, target) => move(id, ids.indexOf(target)),
  })

  return (
    <ol ref={list} className="border-b border-rule">
      {rows.map(({ id, text }, index) => (
        <li key={id} data-drag={id} data-drop={id} className="part flex-nowrap">
          {isLive ? (
            <span
              className={`w-6 shrink-0 text-right text-faded ${given.length === 0 ? 'place-open' : ''}`}
            >
              {index + 1}.
            </span>
          ) : (
            <PositionSelect
              name={`${RESPONSE_FIELD}${item.id}.${id}`}
              text={text}
              count={ids.length}
              at={given.indexOf(id)}
            />
          )}
          <span className="min-w-0 flex-1">
            {text} <PartMark isRight={outcome?.parts?.[id]} />
          </span>
          {isLive && !isLocked ? (
            <span className="flex shrink-0">
              <MoveButton id={id} text={text} by={-1} isOff={index === 0} onMove={step} />
              <MoveButton
                id={id}
                text={text}
                by={1}
                isOff={index === ids.length - 1}
                onMove={step}
              />
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** The choices as the pupil has put them; those not yet placed follow as they come. */
function arrange(choices: readonly Choice[], order: readonly string[]): readonly Choice[] {
  const placed = order.flatMap((id) => choices.filter((choice) => choice.id === id))
  return [...placed, ...choices.filter((choice) => !order.includes(choice.id))]
}
