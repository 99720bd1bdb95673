'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { MatchItem } from '@/lib/quiz/item'
import type { Problem } from '@/lib/review/problem'
import { FieldGroup } from './field'
import { fieldNear, useFocusIn } from './use-focus-in'

/** The pairs of a match: what stands on the left, and what belongs to it. */
export function PairsField({
  pairs,
  onChange,
  ...about
}: {
  readonly pairs: MatchItem['key']
  readonly onChange: (pairs: MatchItem['key']) => void
  readonly problems: readonly Problem[]
  readonly itemId: string
  readonly index: number
}) {
  const list = useRef<HTMLOListElement>(null)
  const focusNext = useFocusIn(list)
  const put = (at: number, side: 'left' | 'right', text: string) =>
    onChange(pairs.map((pair, index) => (index === at ? { ...pair, [side]: text } : pair)))
  return (
    <FieldGroup
      label="The right pairs"
      hint="At least two. Each left side is another one."
      {...about}
    >
      <ol ref={list}>
        {pairs.map((pair, at) => (
          <li key={at} className="mt-2 flex items-center gap-1">
            <span className="grid min-w-0 flex-1 gap-1 sm:grid-cols-2">
              {(['left', 'right'] as const).map((side) => (
                <input
                  key={side}
                  aria-label={`Pair ${String(at + 1)}, ${side}`}
                  className="desk-field min-w-0"
                  value={pair[side]}
                  onChange={(event) => put(at, side, event.target.value)}
                />
              ))}
            </span>
            <button
              type="button"
              className="move"
              aria-label={`Remove pair ${String(at + 1)}`}
              onClick={() => {
                onChange(pairs.toSpliced(at, 1))
                focusNext(...fieldNear(at, pairs.length))
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
              onChange([...pairs, { left: '', right: '' }])
              focusNext(`li:nth-child(${String(pairs.length + 1)}) input`)
            }}
          >
            Add a pair
          </Button>
        </li>
      </ol>
    </FieldGroup>
  )
}
