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

/** What a field is about: its problems, and the question that it belongs to. */
export interface AboutField {
  readonly problems: readonly Problem[]
  readonly itemId: string
  readonly index: number
}

interface FieldProps<Children> extends AboutField {
  readonly label: string
  readonly hint: string
  readonly children: Children
}

/** One field of a question, with a line below it. */
export function Field({
  label,
  children,
  ...note
}: FieldProps<(control: FieldControl) => ReactNode>) {
  const id = useId()
  const isInvalid = note.problems.some(({ severity }) => severity === 'error')
  return (
    <div className="mt-4">
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': isInvalid })}
      <FieldNote id={`${id}-note`} {...note} />
    </div>
  )
}

/** As `Field`, for several controls under one name. */
export function FieldGroup({ label, children, ...note }: FieldProps<ReactNode>) {
  const id = useId()
  return (
    <fieldset className="mt-4" aria-describedby={`${id}-note`}>
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      {children}
      <FieldNote id={`${id}-note`} {...note} />
    </fieldset>
  )
}

/**
 * The line below a field: its hint, and its problems in the place of the hint, so that what stands below does not jump
 * while a teacher types.
 */
function FieldNote({
  id,
  hint,
  problems,
  itemId,
  index,
}: AboutField & { readonly id: string; readonly hint: string }) {
  return (
    <div id={id} className="min-h-11 pt-1 text-sm text-faded">
      {problems.length === 0 ? (
        hint
      ) : (
        <div className="text-ink">
          <ProblemNotes problems={problems} itemId={itemId} index={index} />
        </div>
      )}
    </div>
  )
}
