'use client'

import { useRef } from 'react'
import { MoveButton } from '@/components/quiz/controls/move-button'
import { Button } from '@/components/ui/button'
import type { Problem } from '@/lib/review/problem'
import { FieldGroup } from './field'
import { fieldNear, useFocusIn } from './use-focus-in'

/** Several texts, one below the other: each can be changed, taken out and, where the order counts, moved. */
export function TextList({
  label,
  name,
  add,
  hint,
  texts,
  isOrdered = false,
  onChange,
  ...about
}: {
  readonly label: string
  /** What one of them is called; its number is added. */
  readonly name: string
  readonly add: string
  readonly hint: string
  readonly texts: readonly string[]
  readonly isOrdered?: boolean | undefined
  readonly onChange: (texts: readonly string[]) => void
  readonly problems: readonly Problem[]
  readonly itemId: string
  readonly index: number
}) {
  const list = useRef<HTMLOListElement>(null)
  const focusNext = useFocusIn(list)
  const move = (at: number, by: 1 | -1) => {
    const to = at + by
    const text = texts[at]
    if (text === undefined || to < 0 || to >= texts.length) return
    onChange(texts.toSpliced(at, 1).toSpliced(to, 0, text))
    focusNext(`[data-move="${String(to)} ${by === 1 ? 'down' : 'up'}"]`)
  }
  return (
    <FieldGroup label={label} hint={hint} {...about}>
      <ol ref={list}>
        {texts.map((text, at) => (
          <li key={at} className="mt-1 flex items-center gap-1">
            {isOrdered ? <span className="w-6 text-right text-faded">{at + 1}.</span> : null}
            <input
              aria-label={`${name} ${String(at + 1)}`}
              className="desk-field min-w-0 flex-1"
              value={text}
              onChange={(event) => onChange(texts.with(at, event.target.value))}
            />
            {isOrdered ? (
              <>
                <MoveButton
                  id={String(at)}
                  text={text}
                  by={-1}
                  isOff={at === 0}
                  onMove={() => move(at, -1)}
                />{' '}
                <MoveButton
                  id={String(at)}
                  text={text}
                  by={1}
                  isOff={at === texts.length - 1}
                  onMove={() => move(at, 1)}
                />{' '}
              </>
            ) : null}
            <button
              type="button"
              className="move"
              aria-label={`Remove ${name.toLowerCase()} ${String(at + 1)}`}
              onClick={() => {
                onChange(texts.toSpliced(at, 1))
                focusNext(...fieldNear(at, texts.length))
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <Button
            look="quiet"
            className="text-sm"
            onClick={() => {
              onChange([...texts, ''])
              focusNext(`li:nth-child(${String(texts.length + 1)}) input`)
            }}
          >
            {add}
          </Button>
        </li>
      </ol>
    </FieldGroup>
  )
}
