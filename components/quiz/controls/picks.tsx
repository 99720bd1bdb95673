'use client'

import type { Choice } from '@/lib/quiz/presented-item'

/** A list of native radio buttons or check boxes, each with its words as a label to tap on. */
export function Picks({
  type,
  name,
  choices,
  picked,
  isLocked,
  onPick,
  className = '',
}: {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly choices: readonly Choice[]
  readonly picked: readonly string[]
  readonly isLocked: boolean
  readonly onPick: (id: string, isPicked: boolean) => void
  readonly className?: string
}) {
  return (
    <ul className={`picks ${className}`.trim()}>
      {choices.map(({ id, text }) => (
        <li key={id}>
          <label>
            <input
              type={type}
              name={name}
              value={id}
              checked={picked.includes(id)}
              disabled={isLocked}
              onChange={(event) => onPick(id, event.target.checked)}
            />
            <span>{text}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
