'use client'

import { useRef, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { fieldNear, useFocusIn } from './use-focus-in'

/**
 * Several rows of fields, one below the other, each with a button that takes it out, and below them one that adds
 * another. The focus goes to what is left, or is new.
 */
export function Rows({
  count,
  name,
  add,
  onAdd,
  onRemove,
  children,
}: {
  readonly count: number
  /** What one of them is called in a sentence; its number is added. */
  readonly name: string
  readonly add: string
  readonly onAdd: () => void
  readonly onRemove: (at: number) => void
  /** The fields of the row at this index; `focusNext` gives the focus to what a selector finds among the rows. */
  readonly children: (at: number, focusNext: (selector: string) => void) => ReactNode
}) {
  const list = useRef<HTMLOListElement>(null)
  const focusNext = useFocusIn(list)
  return (
    <ol ref={list}>
      {Array.from({ length: count }, (_, at) => (
        <li key={at} className="mt-2 flex items-start gap-1">
          {children(at, focusNext)}
          <button
            type="button"
            className="move"
            aria-label={`Remove ${name} ${String(at + 1)}`}
            onClick={() => {
              onRemove(at)
              focusNext(...fieldNear(at, count))
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
            onAdd()
            focusNext(`li:nth-child(${String(count + 1)}) input`)
          }}
        >
          {add}
        </Button>
      </li>
    </ol>
  )
}
