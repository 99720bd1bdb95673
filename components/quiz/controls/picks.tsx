'use client'

import type { Choice } from '@/lib/quiz/presented-item'

/** A list of native radio buttons or check boxes, each with its words as a label to tap on. */
export function Picks({
  type,
  name,
  choices,
  picked,
  isLocked,
  hintId,
  onPick,
  className = '',
}: {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly choices: readonly Choice[]
  readonly picked: readonly string[]
  readonly isLocked: boolean
  readonly hintId: string
  readonly onPick: (id: string, isPicked: boolean) => void
  readonly className?: string
}) {
  return (
    <ul className={`divide-y divide-rule border-y border-rule ${className}`}>
      {choices.map(({ id, text }) => (
        <li key={id}>
          <label className="flex min-h-11 cursor-pointer items-baseline gap-3 px-1 py-2 has-checked:bg-sheet has-disabled:cursor-default">
            <input
              type={type}
              name={name}
              value={id}
              checked={picked.includes(id)}
              disabled={isLocked}
              aria-describedby={hintId}
              onChange={(event) => onPick(id, event.target.checked)}
              className="size-4 shrink-0 translate-y-0.5 accent-link"
            />
            <span>{text}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
