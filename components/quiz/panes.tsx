'use client'

import { useMemo, type ReactNode } from 'react'
import { Passage } from '@/components/article/passage'
import { useAttempt, useAttemptState } from './attempt-context'
import { BackToItem } from './back-to-item'
import { gatherMarks } from './gather-marks'
import { PaneBar } from './pane-bar'
import { PlaceContext } from './place-context'
import { QuizForm } from './quiz-form'
import { usePlaceOfReader } from './use-place'

/** Article and quiz: side by side where there is room, else one at a time with one tap between them. */
export function Panes({
  title,
  header,
  footer,
  post,
  pictures,
}: {
  readonly title: string
  readonly header: ReactNode
  readonly footer: ReactNode
  readonly post: (form: FormData) => void
  readonly pictures: string
}) {
  const { quiz, nodes } = useAttempt()
  const { place, view, show, current, backTo, announced } = usePlaceOfReader()
  const outcomes = useAttemptState((state) => state.outcomes)
  const isPutAway = useAttemptState(
    (state) => state.mode === 'hidden' && state.stage === 'answering' && state.phase === 'open',
  )
  const marks = useMemo(() => gatherMarks(outcomes.values()), [outcomes])
  const { isLive } = place

  return (
    <PlaceContext value={place}>
      <main
        id="main"
        className="mx-auto grid max-w-6xl px-4 pb-24 sm:px-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)] lg:gap-10 lg:pb-0"
        data-passage={outcomes.size > 0 ? 'shown' : quiz.passage}
        // With the article put away there is one pane, whichever a narrow screen showed before.
        data-view={!isLive ? 'both' : isPutAway ? 'quiz' : view}
      >
        <article
          id="article"
          aria-label="Article"
          hidden={isLive && isPutAway}
          className="min-w-0 max-w-measure pt-6 pb-10 in-data-[view=quiz]:max-lg:hidden lg:justify-self-start"
        >
          {header}
          <Passage nodes={nodes} marks={marks} pictures={pictures} current={current} />
          {footer}
          <BackToItem id={backTo} />
        </article>
        <section
          id="quiz"
          aria-label="Questions"
          className={`min-w-0 pt-6 in-data-[view=article]:max-lg:hidden max-lg:in-data-[view=both]:border-t max-lg:in-data-[view=both]:border-rule lg:sticky lg:top-0 lg:max-h-dvh lg:min-h-[calc(100dvh-4rem)] lg:self-start lg:overflow-y-auto lg:border-l lg:border-rule lg:pb-10 lg:pl-8 ${
            isLive && isPutAway
              ? 'lg:col-span-2 lg:mx-auto lg:w-full lg:max-w-2xl lg:border-l-0'
              : ''
          }`}
        >
          {/* The headline, where the article that carries it is out of view. */}
          <h1
            className={`mb-2 font-sans text-sm text-faded ${isPutAway ? '' : 'hidden in-data-[view=quiz]:max-lg:block'}`}
          >
            {title}
          </h1>
          <QuizForm post={post} />
        </section>
        <PaneBar view={view} onShow={show} isPutAway={isLive && isPutAway} />
      </main>
      <p role="status" aria-live="polite" className="sr-only">
        {announced}
      </p>
    </PlaceContext>
  )
}
