'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { HistoryBar } from './history-bar'
import { ItemList } from './item-list'
import { DraftsLine, KeptLine } from './kept-line'
import { ProblemNotes } from './problem-notes'
import { RefusalList } from './refusal-list'
import { ReserveList } from './reserve-list'
import { ShortcutList } from './shortcut-list'
import type { Tie } from './tie-items'
import type { TryAnswer } from './try-door'
import { useWriteOwn } from './use-ask-about'

/** The other side of the review: the questions, and what else could be asked. */
export function ItemsPane({
  ties,
  tryAnswer,
  children,
}: {
  readonly ties: readonly Tie[]
  readonly tryAnswer: TryAnswer
  readonly children: ReactNode
}) {
  const id = useReview((state) => state.manuscript.id)
  const note = useReview((state) => state.findings.note)
  const problems = useReview((state) => state.problems)
  const writeOwn = useWriteOwn()
  const ofQuiz = problems.filter((problem) => problem.about === 'quiz')
  return (
    <section aria-labelledby="review-questions" className="review-items">
      <div className="review-head">
        <div className="min-w-0">
          <h2 id="review-questions" tabIndex={-1} className="text-2xl font-semibold">
            Questions
          </h2>
          <KeptLine />
        </div>
        <HistoryBar />
      </div>
      <DraftsLine />
      {note === undefined ? null : <p className="review-note">{note}</p>}
      <ProblemNotes problems={ofQuiz} itemId="" index={-1} />
      <ItemList tryAnswer={tryAnswer} />
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 font-sans">
        <Button onClick={() => writeOwn([])}>Write your own question</Button>
        <Link href={`/teach/manuscripts/${id}/preview`} className="py-2">
          See it as a pupil does
        </Link>
      </div>
      <ReserveList />
      <RefusalList ties={ties} />
      <ShortcutList />
      {children}
    </section>
  )
}
