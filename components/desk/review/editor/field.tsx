'use client'

import { useId, type ReactNode } from 'react'
import type { Problem } from '@/lib/review/problem'
import { ProblemNotes } from '../problem-notes'

/** What a control has to carry so that its label, its hint and its problems are read with it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
}

/**
 * One field of a question. The line below it holds the hint, and its problems in the place of the hint, so that what
 * stands below does not jump while a teacher types.
 */
export function Field({
  label,
  hint,
  problems,
  itemId,
  index,
  children,
}: {
  readonly label: string
  readonly hint: string
  readonly problems: readonly Problem[]
  readonly itemId: string
  readonly index: number
  readonly children: (control: FieldControl) => ReactNode
}) {
  const id = useId()
  const isInvalid = problems.some(({ severity }) => severity === 'error')
  return (
    <div className="mt-4">
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': isInvalid })}
      <div id={`${id}-note`} className="min-h-11 pt-1 text-sm text-faded">
        {problems.length === 0 ? (
          hint
        ) : (
          <div className="text-ink">
            <ProblemNotes problems={problems} itemId={itemId} index={index} />
          </div>
        )}
      </div>
    </div>
  )
}

/** As `Field`, for several controls under one name. */
export function FieldGroup({
  label,
  hint,
  problems,
  itemId,
  index,
  children,
}: {
  readonly label: string
  readonly hint: string
  readonly problems: readonly Problem[]
  readonly itemId: string
  readonly index: number
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <fieldset className="mt-4" aria-describedby={`${id}-note`}>
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      {children}
      <div id={`${id}-note`} className="min-h-11 pt-1 text-sm text-faded">
        {problems.length === 0 ? (
          hint
        ) : (
          <div className="text-ink">
            <ProblemNotes problems={problems} itemId={itemId} index={index} />
          </div>
        )}
      </div>
    </fieldset>
  )
}
