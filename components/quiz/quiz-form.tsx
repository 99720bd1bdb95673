'use client'

import { useEffect, useRef, type FormEvent } from 'react'
import { ByScripting } from '@/components/ui/by-scripting'
import { ScoreCard } from '@/components/score/score-card'
import { collectResponses } from '@/lib/quiz/collect-responses'
import { SLUG_FIELD } from '@/lib/quiz/submission-fields'
import { useAttempt, useAttemptState } from './attempt-context'
import { FoundAttempt } from './found-attempt'
import { HandIn } from './hand-in'
import { HiddenPassage } from './hidden-passage'
import { ItemView } from './item-view'
import { Notices } from './notices'
import { usePlace } from './place-context'

const FEEDBACK_WORDS = {
  each: 'Each answer is marked as soon as you check it.',
  end: 'Your answers are marked when you hand in the whole quiz.',
  never: 'Your answers are handed in together. This quiz does not show what is right.',
} as const

/** The quiz: one real form, which a page without JavaScript posts as a whole. */
export function QuizForm({ post }: { readonly post: (form: FormData) => void }) {
  const { slug, quiz, store } = useAttempt()
  const form = useRef<HTMLFormElement>(null)
  const { isLive } = usePlace()
  const phase = useAttemptState((state) => state.phase)
  const isReading = useAttemptState(
    (state) => quiz.passage === 'hidden' && state.stage === 'reading' && state.mode === 'hidden',
  )
  // What a pupil gave while the page was coming to life is in the controls and nowhere else.
  useEffect(() => {
    if (form.current === null) return
    const fields = [...new FormData(form.current)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    )
    const { respond } = store.getState()
    for (const { id, response } of collectResponses(quiz.items, fields)) respond(id, response)
  }, [quiz, store])
  // Before a page is live only what came back to a posted form is marked.
  const isMarked = useAttemptState((state) => state.outcomes.size > 0)
  // A live page marks through the store; Enter in a field must not send the whole form.
  const keepHere = (event: FormEvent) => {
    if (isLive) event.preventDefault()
  }
  const isAway = phase === 'found' || (isLive && isReading && phase === 'open')

  return (
    <>
      <h2 id="questions" tabIndex={-1} className="text-2xl font-semibold">
        Questions
      </h2>
      <p className="mt-1 font-sans text-sm text-faded print:hidden">
        <ByScripting
          with={FEEDBACK_WORDS[quiz.feedback]}
          without={FEEDBACK_WORDS[quiz.feedback === 'each' ? 'end' : quiz.feedback]}
        />{' '}
        Take all the time you need.
      </p>
      {!isLive && isMarked ? (
        <p className="mt-2 font-sans">
          <a href="#score">Your answers have been marked: go to the score</a>
        </p>
      ) : null}
      <Notices />
      <FoundAttempt />
      {quiz.passage === 'hidden' ? <HiddenPassage /> : null}
      <form
        ref={form}
        action={post}
        onSubmit={keepHere}
        aria-label="Questions"
        // On paper the questions stand in any case: a teacher prints what pupils are to answer.
        className={isAway ? 'hidden print:block' : undefined}
      >
        <input type="hidden" name={SLUG_FIELD} value={slug} />
        <ol className="mt-2">
          {quiz.items.map((item, index) => (
            <li key={item.id} className="border-t border-rule first:border-t-0">
              <ItemView item={item} number={index + 1} />
            </li>
          ))}
        </ol>
        {isLive && quiz.feedback === 'each' ? null : <HandIn />}
      </form>
      {isAway ? null : <ScoreCard />}
      {isLive ? null : (
        <noscript>
          <p className="mt-4 font-sans text-sm text-faded">
            Without JavaScript this page cannot keep your answers. Hand them in before you leave it.
          </p>
        </noscript>
      )}
    </>
  )
}
