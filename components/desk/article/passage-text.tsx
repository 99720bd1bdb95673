'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useReview } from '../review-context'
import { ProblemNotes } from '../problem-notes'
import { fieldElementId, problemsOf } from './field-problems'
import { PassageWithCuts } from './passage-with-cuts'

const ID = fieldElementId('passage')

/** The passage as pupils will read it, or its text to be edited. */
export function PassageText({ pictures }: { readonly pictures: string }) {
  const passage = useReview((state) => state.manuscript.article.passage)
  const problems = useReview((state) => state.problems)
  const change = useReview((state) => state.change)
  const own = problemsOf(problems, 'passage')
  const [wantsEditing, setEditing] = useState(false)
  const isEditing = wantsEditing || passage.trim() === ''
  const hint = useId()

  return (
    <section aria-labelledby="passage-heading">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="passage-heading" className="text-xl font-semibold tracking-tight">
          {isEditing ? 'The text' : 'As pupils will read it'}
        </h2>
        {passage.trim() === '' ? null : (
          <Button look="quiet" onClick={() => setEditing(!isEditing)}>
            {isEditing ? 'Done with the text' : 'Edit the text'}
          </Button>
        )}
      </div>
      <ProblemNotes id={`${ID}-problems`} problems={own} />
      {isEditing ? (
        <>
          <p id={hint} className="mt-1 max-w-measure font-sans text-sm text-faded">
            An empty line begins a new paragraph. Put <code>## </code> before a heading and{' '}
            <code>&gt; </code> before a quotation, and write <code>*words*</code> for italics.
          </p>
          <textarea
            id={ID}
            aria-labelledby="passage-heading"
            aria-describedby={`${hint} ${ID}-problems`}
            value={passage}
            onChange={({ target }) =>
              change({ type: 'set-field', field: 'passage', value: target.value })
            }
            rows={24}
            className="mt-3 block field-sizing-content min-h-96 w-full max-w-measure rounded-sm border border-edge bg-paper p-3 text-lg leading-normal text-ink"
          />
        </>
      ) : (
        <div id={ID} tabIndex={-1}>
          <PassageWithCuts pictures={pictures} />
        </div>
      )}
    </section>
  )
}
