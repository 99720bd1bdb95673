'use client'

import { Button } from '@/components/ui/button'
import { useAttempt, useAttemptState } from './attempt-context'
import { usePlace } from './place-context'
import { focusQuestions } from './use-place'

/** Asks what to do with what an earlier visit left, since on a shared machine it may be somebody else's. */
export function FoundAttempt() {
  const { quiz, store } = useAttempt()
  const { announce } = usePlace()
  const phase = useAttemptState((state) => state.phase)
  const answered = useAttemptState((state) => state.found)
  if (phase !== 'found') return null

  const goOn = () => {
    store.getState().goOn()
    announce('Your earlier answers are back.')
    focusQuestions()
  }
  const startAfresh = () => {
    store.getState().startAfresh()
    announce('The earlier answers have been deleted. The quiz is empty.')
    focusQuestions()
  }
  return (
    <section
      aria-labelledby="found"
      className="my-4 border-y border-rule bg-sheet p-4 font-sans print:hidden"
    >
      <h3 id="found" className="text-lg font-semibold">
        Go on, or start afresh?
      </h3>
      <p className="mt-1">
        This device holds answers to {answered} of {quiz.items.length} questions from an earlier
        visit. If they are yours, go on. Starting afresh deletes them.
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="main" onClick={goOn}>
          Go on
        </Button>
        <Button onClick={startAfresh}>Start afresh</Button>
      </div>
    </section>
  )
}
