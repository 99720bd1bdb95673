'use client'

/** The name by which the button that moves a thing one place up or down is found again. */
export function nameMove(id: string, by: 1 | -1): string {
  return `${id} ${by === 1 ? 'down' : 'up'}`
}

/** Moves one thing of an order by one place. */
export function MoveButton({
  id,
  text,
  by,
  isOff,
  onMove,
}: {
  readonly id: string
  readonly text: string
  readonly by: 1 | -1
  readonly isOff: boolean
  readonly onMove: (id: string, by: 1 | -1) => void
}) {
  return (
    <button
      type="button"
      aria-label={`Move ${by === 1 ? 'down' : 'up'}: ${text}`}
      // Not `disabled`: at the end of the list the button that was pressed would lose the focus.
      aria-disabled={isOff}
      data-move={nameMove(id, by)}
      onClick={() => onMove(id, by)}
      className="move"
    >
      <span aria-hidden="true">{by === 1 ? '↓' : '↑'}</span>
    </button>
  )
}
