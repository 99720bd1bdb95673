'use client'

import type { MatchItem } from '@/lib/quiz/item'
import { FieldGroup, type AboutField } from './field'
import { Rows } from './rows'

/** The pairs of a match: what stands on the left, and what belongs to it. */
export function PairsField({
  pairs,
  onChange,
  ...about
}: AboutField & {
  readonly pairs: MatchItem['key']
  readonly onChange: (pairs: MatchItem['key']) => void
}) {
  const put = (at: number, side: 'left' | 'right', text: string) =>
    onChange(pairs.map((pair, index) => (index === at ? { ...pair, [side]: text } : pair)))
  return (
    <FieldGroup
      label="The right pairs"
      hint="At least two. Each left side is another one."
      {...about}
    >
      <Rows
        count={pairs.length}
        name="pair"
        add="Add a pair"
        onAdd={() => onChange([...pairs, { left: '', right: '' }])}
        onRemove={(at) => onChange(pairs.toSpliced(at, 1))}
      >
        {(at) => (
          <span className="grid min-w-0 flex-1 gap-1 sm:grid-cols-2">
            {(['left', 'right'] as const).map((side) => (
              <input
                key={side}
                aria-label={`Pair ${String(at + 1)}, ${side}`}
                className="desk-field min-w-0"
                value={pairs[at]?.[side] ?? ''}
                onChange={(event) => put(at, side, event.target.value)}
              />
            ))}
          </span>
        )}
      </Rows>
    </FieldGroup>
  )
}
