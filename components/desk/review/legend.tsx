'use client'

import { MARK_KINDS, MARK_WORDS, type MarkKind } from './desk-words'
import type { FactMark } from '@/lib/review/findings'

/** What the marks in the passage mean; each kind can be hidden and shown. */
export function Legend({
  marks,
  hidden,
  onToggle,
}: {
  readonly marks: readonly FactMark[]
  readonly hidden: ReadonlySet<MarkKind>
  readonly onToggle: (kind: MarkKind) => void
}) {
  const kinds = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind))
  if (kinds.length === 0) return null
  return (
    <div className="mb-4 font-sans text-sm">
      <ul aria-label="Marks to show" className="-ml-2 flex flex-wrap">
        {kinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={!hidden.has(kind)}
              onClick={() => onToggle(kind)}
              className="legend-kind"
            >
              <span className="fact-sample" data-kind={kind}>
                {MARK_WORDS[kind].many}
              </span>{' '}
              <span className="text-faded">
                {marks.filter((mark) => mark.kind === kind).length}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p id="mark-keys" className="text-faded">
        Press a marked word to ask about it. A small number says which question asks about it
        already.
        <span className="sr-only"> With the keyboard, the arrow keys go from mark to mark.</span>
      </p>
      {MARK_KINDS.map((kind) => (
        <span key={kind} id={`kind-${kind}`} hidden>
          {MARK_WORDS[kind].one}
        </span>
      ))}
    </div>
  )
}
