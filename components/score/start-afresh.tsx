'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useAttempt } from '@/components/quiz/attempt-context'
import { usePlace } from '@/components/quiz/place-context'
import { focusQuestions } from '@/components/quiz/use-place'

/** Begins the quiz anew, after asking once: what this device kept of it is deleted. */
export function StartAfresh() {
  const { quiz, store } = useAttempt()
  const { isLive, announce, showItem } = usePlace()
  const [isAsking, ask] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  if (!isLive) return null

  const start = () => {
    ask(false)
    store.getState().startAfresh()
    announce('Your answers have been deleted. The quiz is empty.')
    const first = quiz.items[0]
    // The questions of a hidden passage go away until it has been read.
    if (quiz.passage === 'hidden' || first === undefined) focusQuestions()
    else showItem(first.id)
  }
  const keep = () => {
    ask(false)
    opener.current?.focus()
  }
  return (
    <div className="mt-6 font-sans">
      <Button ref={opener} aria-expanded={isAsking} onClick={() => ask(!isAsking)}>
        Start afresh
      </Button>
      {isAsking ? (
        <div className="mt-3 border-l-4 border-edge bg-sheet p-4">
          <p>This deletes your answers to this quiz from this device.</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <Button look="main" onClick={start}>
              Delete and start afresh
            </Button>
            <Button onClick={keep}>Keep my answers</Button>
          </div>
        </div>
      ) : null}
    </div>
  )
}
