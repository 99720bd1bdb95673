'use client'

import { useMemo } from 'react'
import type { PresentedEvidence } from '@/lib/quiz/presented-item'
import { RESPONSE_FIELD } from '@/lib/quiz/submission-fields'
import { sliceNodes } from '@/lib/text/slice-nodes'
import { useAttempt } from '../attempt-context'
import type { ControlProps } from './control-props'
import { Picks } from './picks'

/** Picks the sentence of the passage that proves something, or as many as hold the evidence. */
export function EvidenceControl({
  item,
  response,
  isLocked,
  onRespond,
}: ControlProps & { readonly item: PresentedEvidence }) {
  const { quiz, nodes } = useAttempt()
  const choices = useMemo(
    () => quiz.sentences.map((span) => ({ id: span.id, text: sliceNodes(nodes, span) })),
    [quiz, nodes],
  )
  const picked = response?.ask === 'evidence' ? response.sentences : []
  const isOne = item.count === 1

  const pick = (id: string, isPicked: boolean) => {
    const others = isOne ? [] : picked.filter((other) => other !== id)
    onRespond({ ask: 'evidence', sentences: isPicked ? [...others, id] : others })
  }
  return (
    <>
      <p className="hidden font-sans text-sm print:block">Underline what you choose.</p>
      <Picks
        type={isOne ? 'radio' : 'checkbox'}
        name={`${RESPONSE_FIELD}${item.id}`}
        choices={choices}
        picked={picked}
        isLocked={isLocked}
        onPick={pick}
        isLong
      />
    </>
  )
}
