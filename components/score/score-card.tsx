'use client'

import { Button } from '@/components/ui/button'
import { useAttempt, useAttemptState } from '@/components/quiz/attempt-context'
import { usePlace } from '@/components/quiz/place-context'
import { scoreAttempt, type AttemptScore } from '@/lib/attempt/score-attempt'
import { MissedItems } from './missed-items'
import { StartAfresh } from './start-afresh'

type Scored = Extract<AttemptScore, { status: 'scored' }>

/** How the attempt stands, once something has been marked. */
export function ScoreCard() {
  const { quiz } = useAttempt()
  const items = useAttemptState((state) => state.items)
  const score = scoreAttempt(items, quiz)
  const isBegun = quiz.items.some(({ id }) => (items.get(id)?.tries.length ?? 0) > 0)
  const isShown = score.status === 'scored' && isBegun
  return (
    <section
      id="score"
      tabIndex={-1}
      aria-labelledby="score-title"
      className={`border-t-2 border-ink py-6 ${isShown ? '' : 'print:hidden'}`}
    >
      <h2 id="score-title" className="text-2xl font-semibold">
        Score
      </h2>
      {isShown ? (
        <Card score={score} />
      ) : (
        <p className="mt-1 font-sans text-faded">
          {quiz.feedback === 'never'
            ? 'This quiz shows no score.'
            : 'Nothing has been marked yet. Your score will stand here.'}
        </p>
      )}
      {items.size > 0 ? <StartAfresh /> : null}
    </section>
  )
}

function Card({ score }: { readonly score: Scored }) {
  const { store } = useAttempt()
  const { showItem, announce } = usePlace()
  const open = [...score.unanswered, ...score.waiting]

  const again = () => {
    const first = score.missed[0]
    store.getState().again(score.missed)
    announce('The missed questions are open again.')
    if (first !== undefined) showItem(first)
  }
  return (
    <>
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 font-sans">
        <Row label="First try" value={sayPoints(score.first)} />
        <Row label="Now" value={sayPoints(score.present)} />
        {open.length > 0 ? <Row label="Not answered yet" value={String(open.length)} /> : null}
      </dl>
      <p className="mt-3">{encourage(score, open.length)}</p>
      <p className="mt-1 font-sans text-sm text-faded">{MODE_WORDS[score.mode]}</p>
      {score.missed.length > 0 ? (
        <>
          <MissedItems ids={score.missed} />
          <Button look="main" className="mt-4" onClick={again}>
            Try the missed ones again
          </Button>
        </>
      ) : null}
    </>
  )
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid border-b border-rule py-2">
      <dt>{label}</dt>
      <dd className="text-right font-semibold tabular-nums">{value}</dd>
    </div>
  )
}

const MODE_WORDS: Readonly<Record<Scored['mode'], string>> = {
  shown: 'Answered with the article in view.',
  hidden: 'Answered with the article put away.',
  mixed: 'Answered partly with the article put away, partly with it in view.',
}

function sayPoints({ earned, total }: Scored['first']): string {
  return `${String(earned)} of ${String(total)}`
}

/** A word to the pupil: never a scolding, and never more praise than is due. */
function encourage({ present, missed }: Scored, open: number): string {
  if (present.earned === present.total) return 'Every answer is right. Well read.'
  if (open > 0) return 'You are on your way.'
  if (present.earned === 0) {
    return 'No points yet, and that is no harm: every answer is in the article. The marked words show where.'
  }
  return missed.length === 1
    ? 'All but one. The marked words of the article show the way.'
    : 'The marked words of the article show the way to the rest.'
}
