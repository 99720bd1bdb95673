'use client'

import { useEffect } from 'react'
import { sayQuestions } from '@/components/ui/say-questions'
import { useReview } from '../review-context'
import { NextStep } from '../next-step'
import { ArticleFields } from './article-fields'
import { PassageText } from './passage-text'
import { PictureList } from './picture-list'
import { ReadingNotesView } from './reading-notes'

/** The first step: what was understood of the article, to be looked over and corrected. */
export function ArticleStep() {
  const id = useReview((state) => state.manuscript.id)
  const note = useReview((state) => state.findings.note)
  const items = useReview((state) => state.manuscript.items.length)
  const pictures = `/teach/manuscripts/${id}/pictures/`

  useEffect(() => {
    // A link to a field leads into it, not only near it.
    document.getElementById(location.hash.slice(1))?.focus()
  }, [])

  return (
    <main id="main" className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6">
      <h1 className="text-3xl font-semibold tracking-tight">The article</h1>
      <p className="mt-1 font-sans text-faded">
        This is what was understood. Correct what is not right.
      </p>
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div>
          <ArticleFields />
          <ReadingNotesView />
          <PictureList pictures={pictures} />
        </div>
        <PassageText pictures={pictures} />
      </div>
      <NextStep href={`/teach/manuscripts/${id}/questions`} says={note ?? sayItems(items)}>
        Next: the questions
      </NextStep>
    </main>
  )
}

function sayItems(count: number): string {
  if (count === 0) return 'There are no questions yet; you write them in the next step.'
  return `The quiz has ${sayQuestions(count)} so far.`
}
