'use client'

import { useState } from 'react'
import { useReview } from '../review-context'
import { ProblemNotes } from '../problem-notes'
import { fieldElementId, problemsOf } from './field-problems'
import { useDayUnknown } from './use-day-unknown'

const ID = fieldElementId('published')

/** The day on which the article came out. Where it was not found it is asked for, with the reason. */
export function DateField() {
  const published = useReview((state) => state.manuscript.article.published)
  const problems = useReview((state) => state.problems)
  const change = useReview((state) => state.change)
  const id = useReview((state) => state.manuscript.id)
  const [isUnknown, setUnknown] = useDayUnknown(id)
  // Once asked for, the question stays where it is while a day is typed.
  const [wasMissing] = useState(published === '')
  const own = problemsOf(problems, 'published')
  const isAsking = wasMissing && published === '' && !isUnknown
  const set = (value: string) => change({ type: 'set-field', field: 'published', value })

  return (
    <div className={isAsking ? 'mt-4 border-l-4 border-again bg-sheet p-3' : 'mt-4'}>
      <label htmlFor={ID} className="mb-0.5 block font-sans text-sm text-faded">
        Published on
      </label>
      <input
        id={ID}
        // A day that is not written as one stays to be corrected; a date field would hide it.
        type={published === '' || /^\d{4}-\d{2}-\d{2}$/.test(published) ? 'date' : 'text'}
        value={published}
        onChange={({ target }) => set(target.value)}
        aria-invalid={own.some(({ severity }) => severity === 'error')}
        aria-describedby={`${ID}-why ${ID}-problems`}
        className="quiet-field"
      />
      {wasMissing && published === '' ? (
        <>
          <p id={`${ID}-why`} className="mt-2 font-sans text-sm">
            {isUnknown
              ? 'Nothing is asked about words such as “on Tuesday” or “last May”.'
              : 'The article does not say when it came out. With the day, questions can be asked about words such as “on Tuesday” or “last May”.'}
          </p>
          <label className="mt-1 flex min-h-11 cursor-pointer items-center gap-3 font-sans">
            <input
              type="checkbox"
              checked={isUnknown}
              onChange={({ target }) => setUnknown(target.checked)}
              className="size-4 accent-link"
            />
            I do not know
          </label>
        </>
      ) : null}
      <ProblemNotes id={`${ID}-problems`} problems={own} />
    </div>
  )
}
