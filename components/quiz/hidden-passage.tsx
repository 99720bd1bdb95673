'use client'

import { Button } from '@/components/ui/button'
import { useAttempt, useAttemptState } from './attempt-context'
import { usePlace } from './place-context'
import { focusQuestions } from './use-place'

/** For a quiz that is answered without the article in view: says so, takes the article away, and brings it back. */
export function HiddenPassage() {
  const { store } = useAttempt()
  const { isLive, announce } = usePlace()
  const phase = useAttemptState((state) => state.phase)
  const stage = useAttemptState((state) => state.stage)
  const mode = useAttemptState((state) => state.mode)
  if (phase === 'found') return null

  const start = () => {
    store.getState().changeStage('answering')
    announce('The article has been put away. The questions follow.')
    focusQuestions()
  }
  const lookAgain = () => {
    store.getState().changeMode('shown')
    announce('The article is back. The score card will say so.')
  }
  const putAway = () => {
    store.getState().changeMode('hidden')
    announce('The article has been put away.')
  }

  return (
    <div className="my-4 border-l-4 border-edge bg-sheet p-4 font-sans print:hidden">
      {stage === 'reading' && mode === 'hidden' ? (
        <>
          <p>Read the article first. It is put away while you answer.</p>
          {isLive ? (
            <Button look="main" className="mt-3" onClick={start}>
              Put the article away and start
            </Button>
          ) : (
            <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
              <a href="#quiz">Put the article away and start</a>
              <a href="#article">Look at the article again</a>
            </p>
          )}
        </>
      ) : null}
      {stage === 'answering' ? (
        <>
          <p>
            {mode === 'hidden'
              ? 'The article is put away while you answer.'
              : 'You are answering with the article in view.'}
          </p>
          {/* One button for both, so that it keeps the focus. */}
          <Button look="quiet" onClick={mode === 'hidden' ? lookAgain : putAway}>
            {mode === 'hidden'
              ? 'Look at the article (the score card will say so)'
              : 'Put the article away again'}
          </Button>
        </>
      ) : null}
      {stage === 'done' ? <p>You have finished, and the article is back.</p> : null}
    </div>
  )
}
