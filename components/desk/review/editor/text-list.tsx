'use client'

import { MoveButton } from '@/components/quiz/controls/move-button'
import { FieldGroup, type AboutField } from './field'
import { Rows } from './rows'

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
}: AboutField & {
  readonly label: string
  /** What one of them is called; its number is added. */
  readonly name: string
  readonly add: string
  readonly hint: string
  readonly texts: readonly string[]
  readonly isOrdered?: boolean | undefined
  readonly onChange: (texts: readonly string[]) => void
}) {
  return (
    <FieldGroup label={label} hint={hint} {...about}>
      <Rows
        count={texts.length}
        name={name.toLowerCase()}
        add={add}
        onAdd={() => onChange([...texts, ''])}
        onRemove={(at) => onChange(texts.toSpliced(at, 1))}
      >
        {(at, focusNext) => (
          <>
            {isOrdered ? <span className="w-6 py-2.5 text-right text-faded">{at + 1}.</span> : null}
            <input
              aria-label={`${name} ${String(at + 1)}`}
              className="desk-field min-w-0 flex-1"
              value={texts[at] ?? ''}
              onChange={(event) => onChange(texts.with(at, event.target.value))}
            />
            {isOrdered ? (
              <Moves texts={texts} at={at} onChange={onChange} focusNext={focusNext} />
            ) : null}
          </>
        )}
      </Rows>
    </FieldGroup>
  )
}

/** The two buttons that move a text up and down. */
function Moves({
  texts,
  at,
  onChange,
  focusNext,
}: {
  readonly texts: readonly string[]
  readonly at: number
  readonly onChange: (texts: readonly string[]) => void
  readonly focusNext: (selector: string) => void
}) {
  const text = texts[at] ?? ''
  const move = (by: 1 | -1) => {
    const to = at + by
    if (to < 0 || to >= texts.length) return
    onChange(texts.toSpliced(at, 1).toSpliced(to, 0, text))
    focusNext(`[data-move="${String(to)} ${by === 1 ? 'down' : 'up'}"]`)
  }
  return ([-1, 1] as const).map((by) => (
    <MoveButton
      key={by}
      id={String(at)}
      text={text}
      by={by}
      isOff={at === (by === 1 ? texts.length - 1 : 0)}
      onMove={() => move(by)}
    />
  ))
}
