'use client'

import { useMemo, useState } from 'react'
import { Picks } from '@/components/quiz/controls/picks'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { locateEvidence, sentencesOf } from '@/lib/quiz/evidence'
import type { Item } from '@/lib/quiz/item'
import { quoteSelection } from '@/lib/review/quote-selection'
import { isOverlapping } from '@/lib/text/span'
import { useReviewPlaceStore } from '../review-place'
import { FieldGroup, type AboutField } from './field'
import { usualLanguage } from '../usual-language'

/** The words of the article that prove the answer: selected in the article, or chosen from the list of its sentences. */
export function EvidenceField({
  item,
  onEdit,
  ...about
}: AboutField & {
  readonly item: Item
  readonly onEdit: (item: Item) => void
}) {
  const place = useReviewPlaceStore()
  const [isListed, list] = useState(false)
  const { evidence } = item
  const choose = (at: number) => {
    place.getState().put({
      choosing: { id: item.id, at },
      view: 'passage',
      litItems: [item.id],
      focusNext: '.selection-bar button',
    })
    place.getState().announce('Select the words in the article, then press Use selection.')
  }
  const remove = (at: number) => {
    onEdit({ ...item, evidence: evidence.toSpliced(at, 1) })
    place
      .getState()
      .put({ focusNext: `[data-editor="${CSS.escape(item.id)}"] [data-part="select"]` })
  }
  return (
    <FieldGroup
      label={item.ask === 'evidence' ? 'The right sentence' : 'What proves it'}
      hint="Select the words in the article, then press Use selection; or choose whole sentences from a list."
      {...about}
    >
      {evidence.map(({ quote, nth }, at) => (
        <div key={`${quote} ${String(nth)}`} className="mt-2">
          <blockquote className="border-l-2 border-rule pl-3 font-serif">{quote}</blockquote>
          <Button look="quiet" className="mr-4 text-sm" onClick={() => choose(at)}>
            Select other words<span className="sr-only"> in place of: {quote}</span>
          </Button>
          <Button
            look="quiet"
            className="text-sm"
            aria-label={`Remove: ${quote}`}
            onClick={() => remove(at)}
          >
            Remove
          </Button>
        </div>
      ))}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button data-part="select" className="text-sm" onClick={() => choose(evidence.length)}>
          Select words in the article
        </Button>
        <Button className="text-sm" aria-expanded={isListed} onClick={() => list(!isListed)}>
          Choose from its sentences
        </Button>
      </div>
      {isListed ? <SentencePicks item={item} onEdit={onEdit} /> : null}
    </FieldGroup>
  )
}

/** The sentences of the article as a list to tick. */
function SentencePicks({
  item,
  onEdit,
}: {
  readonly item: Item
  readonly onEdit: (item: Item) => void
}) {
  const { passage } = useReview((state) => state.findings)
  const language = useReview((state) => usualLanguage(state.manuscript.article.language))
  const sentences = useMemo(
    () =>
      sentencesOf(passage, language).map((span) => ({
        ...span,
        id: String(span.start),
        text: passage.text.slice(span.start, span.end),
      })),
    [passage, language],
  )
  const spans = locateEvidence(passage.text, item.evidence)
  const picked = sentences.filter((one) => spans.some((span) => isOverlapping(span, one)))
  const pick = (id: string, isPicked: boolean) => {
    const sentence = sentences.find((one) => one.id === id)
    if (sentence === undefined) return
    const others = item.evidence.filter(
      (quoted) =>
        !locateEvidence(passage.text, [quoted]).some((span) => isOverlapping(span, sentence)),
    )
    const evidence = isPicked ? [...others, quoteSelection(passage.text, sentence)] : others
    onEdit({ ...item, evidence })
  }
  return (
    <div className="mt-2 bg-paper">
      <Picks
        type="checkbox"
        name={`evidence-${item.id}`}
        choices={sentences}
        picked={picked.map(({ id }) => id)}
        isLocked={false}
        onPick={pick}
        isLong
      />
    </div>
  )
}
