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
  isLong = false,
}: {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly choices: readonly Choice[]
  readonly picked: readonly string[]
  readonly isLocked: boolean
  readonly onPick: (id: string, isPicked: boolean) => void
  /** More than one takes in at a glance: the list scrolls. */
  readonly isLong?: boolean
}) {
  return (
    <ul
      // Where nothing in it can take the focus, a list that scrolls does, for the keyboard.
      tabIndex={isLong && isLocked ? 0 : undefined}
      className={
        isLong
          ? 'picks picks-long max-h-80 overflow-y-auto border px-2 text-[0.95rem] leading-snug *:first:border-t-0'
          : 'picks'
      }
    >
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
