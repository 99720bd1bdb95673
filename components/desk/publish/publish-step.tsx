'use client'

import { useReview } from '../review-context'
import { OpenProblems } from './open-problems'
import { PublishButton, type Publish } from './publish-button'
import { QuizSettings } from './quiz-settings'

/** The third step: how the quiz is given, what is still open, and the button. */
export function PublishStep({ publish }: { readonly publish: Publish }) {
  const id = useReview((state) => state.manuscript.id)
  const { title, language } = useReview((state) => state.manuscript.article)
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 pt-6 pb-16 sm:px-6">
      <h1 className="text-3xl font-semibold tracking-tight">Publish</h1>
      <p className="mt-1 text-lg" lang={language}>
        {title === '' ? 'The article has no headline yet.' : title}
      </p>
      <QuizSettings />
      <div className="mt-10 border-t border-rule pt-6">
        <p className="font-sans">
          <a
            href={`/teach/manuscripts/${id}/preview`}
            target="_blank"
            className="inline-block py-2"
          >
            Try it as a pupil does, in a new tab
          </a>
        </p>
        <OpenProblems />
        <PublishButton publish={publish} />
      </div>
    </main>
  )
}
