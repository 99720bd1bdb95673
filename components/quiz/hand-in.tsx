'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useAttempt, useAttemptState } from './attempt-context'
import { countAnswered } from './count-answered'
import { usePlace } from './place-context'

/** The end of the form: hands in the whole quiz. What is unanswered is said first, and may stay so. */
export function HandIn() {
  const { quiz, store } = useAttempt()
  const { isLive, announce } = usePlace()
  const handingIn = useAttemptState((state) => state.handingIn)
  const handedIn = useAttemptState((state) => state.handedIn)
  const answered = useAttemptState((state) => countAnswered(state.items, quiz))
  const [isAsking, ask] = useState(false)
  const missing = quiz.items.length - answered

  const handIn = async () => {
    if (missing > 0 && !isAsking) {
      ask(true)
      announce(sayMissing(missing))
      return
    }
    ask(false)
    await store.getState().handIn()
    if (store.getState().handedIn) {
      announce(
        quiz.feedback === 'never'
          ? 'Your answers have been handed in.'
          : 'The quiz has been marked.',
      )
      if (quiz.feedback !== 'never') document.getElementById('score')?.focus()
    }
  }

  return (
    <div className="border-t border-rule py-6 font-sans print:hidden">
      {isAsking && missing > 0 ? <p className="mb-3">{sayMissing(missing)}</p> : null}
      <Button
        look="main"
        type={isLive ? 'button' : 'submit'}
        // Not `disabled`: the button that was pressed would lose the focus.
        aria-disabled={handingIn}
        onClick={isLive && !handingIn ? () => void handIn() : undefined}
      >
        {isAsking && missing > 0
          ? 'Hand in as it is'
          : handedIn
            ? 'Hand in again'
            : 'Hand in all answers'}
      </Button>
      {handedIn && quiz.feedback === 'never' ? (
        <p className="mt-3 font-semibold">Your answers have been handed in.</p>
      ) : null}
    </div>
  )
}

function sayMissing(count: number): string {
  return count === 1
    ? 'One question is still open. You can hand in as it is, or go back to it.'
    : `${String(count)} questions are still open. You can hand in as it is, or go back to them.`
}
