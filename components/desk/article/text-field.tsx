'use client'

import { useReview } from '../review-context'
import { ProblemNotes } from '../problem-notes'
import { fieldElementId, problemsOf, type ArticleField } from './field-problems'

/** One quiet field of the article: it looks like text until one comes to change it. */
export function TextField({
  field,
  label,
  hint,
  value,
  onChange,
  isCode = false,
}: {
  readonly field: ArticleField
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** An address or a name for one: nothing to correct the spelling of. */
  readonly isCode?: boolean
}) {
  const problems = useReview((state) => state.problems)
  const own = problemsOf(problems, field)
  const id = fieldElementId(field)
  return (
    <div className="mt-4 first:mt-0">
      <label htmlFor={id} className="mb-0.5 block font-sans text-sm text-faded">
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        spellCheck={!isCode}
        autoCapitalize={isCode ? 'none' : undefined}
        autoComplete="off"
        aria-invalid={own.some(({ severity }) => severity === 'error')}
        aria-describedby={`${id}-hint ${id}-problems`}
        className="quiet-field"
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="mt-1 font-sans text-sm text-faded">
          {hint}
        </p>
      )}
      <ProblemNotes id={`${id}-problems`} problems={own} />
    </div>
  )
}
