'use client'

import { useId, useState, type ReactNode } from 'react'
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
  /** Of a question that was begun just now: nobody is told that a field is empty before they have been in it. */
  readonly isNew: boolean
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
  const { problems, onBlur } = useProblems(note)
  const isInvalid = problems.some(({ severity }) => severity === 'error')
  return (
    <div className="mt-4" onBlur={onBlur}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': isInvalid })}
      <FieldNote id={`${id}-note`} {...note} problems={problems} />
    </div>
  )
}

/** As `Field`, for several controls under one name. */
export function FieldGroup({ label, children, ...note }: FieldProps<ReactNode>) {
  const id = useId()
  const { problems, onBlur } = useProblems(note)
  return (
    <fieldset className="mt-4" aria-describedby={`${id}-note`} onBlur={onBlur}>
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      {children}
      <FieldNote id={`${id}-note`} {...note} problems={problems} />
    </fieldset>
  )
}

/** The problems that are shown: of a new question's field no errors until it has been left once. */
function useProblems({ problems, isNew }: Pick<AboutField, 'problems' | 'isNew'>) {
  const [isLeft, setLeft] = useState(false)
  const isEarly = isNew && !isLeft
  const shown = isEarly ? problems.filter(({ severity }) => severity !== 'error') : problems
  return { problems: shown, onBlur: () => setLeft(true) }
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
}: Omit<AboutField, 'isNew'> & { readonly id: string; readonly hint: string }) {
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
