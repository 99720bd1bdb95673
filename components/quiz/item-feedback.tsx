'use client'

import { Button } from '@/components/ui/button'
import { EvidenceQuotes } from '@/components/article/evidence-quotes'
import type { Outcome } from '@/lib/attempt/attempt-state'
import type { ItemRecord } from '@/lib/attempt/item-record'
import type { PresentedItem } from '@/lib/quiz/presented-item'
import { useAttempt, useAttemptState } from './attempt-context'
import { explainRetry, sayVerdict } from './item-words'
import { usePlace } from './place-context'
import { sayResponse } from './say-response'

const LOOKS = {
  correct: { edge: 'border-good', words: 'text-good', sign: '✓' },
  incorrect: { edge: 'border-bad', words: 'text-bad', sign: '✗' },
  retry: { edge: 'border-again', words: 'text-again', sign: '?' },
} as const

/** What came of the present response: the verdict, why, and the words of the article that prove it. */
export function ItemFeedback({
  item,
  record,
  marked,
}: {
  readonly item: PresentedItem
  readonly record: ItemRecord | undefined
  readonly marked: Outcome | undefined
}) {
  const { quiz, nodes } = useAttempt()
  const { isLive, showEvidence } = usePlace()
  const isPutAway = useAttemptState(
    (state) => state.mode === 'hidden' && state.stage === 'answering',
  )
  if (marked === undefined) {
    return record?.stale === undefined ? null : (
      <p className="mt-3 border-l-4 border-again bg-sheet p-3 font-sans">
        This question has changed since you answered it. Your earlier answer was “
        {sayResponse(record.stale, item, quiz, nodes)}”. Please answer it again.
      </p>
    )
  }
  const { outcome, revealed } = marked
  const look = LOOKS[outcome.verdict]
  return (
    <div className={`mt-4 border-l-4 bg-sheet px-4 py-3 ${look.edge}`}>
      <p className={`font-sans font-semibold ${look.words}`}>
        <span aria-hidden="true" className="mr-2">
          {look.sign}
        </span>
        {sayVerdict(outcome, item.ask)}
      </p>
      {outcome.verdict === 'retry' ? (
        <p className="mt-1 font-sans">
          {explainRetry(outcome.reason, item)} This has not cost you a try.
        </p>
      ) : null}
      {revealed?.rationale === undefined ? null : <p className="mt-1">{revealed.rationale}</p>}
      {revealed === undefined ? null : (
        <>
          <EvidenceQuotes nodes={nodes} evidence={revealed.evidence} />
          {isLive && !isPutAway ? (
            <Button
              look="quiet"
              aria-label={`Show in the article: ${item.stem}`}
              onClick={() => showEvidence(item.id)}
            >
              Show in the article
            </Button>
          ) : null}
        </>
      )}
    </div>
  )
}
