'use client'

import { useMemo } from 'react'
import { AttemptProvider } from '@/components/quiz/attempt-context'
import { PlaceContext, type Place } from '@/components/quiz/place-context'
import { useReview } from '@/components/desk/review-context'
import { evidenceSentences, sentencesOf } from '@/lib/quiz/evidence'
import type { Item } from '@/lib/quiz/item'
import { presentQuiz } from '@/lib/quiz/present-item'
import { useReviewPlaceStore } from './review-place'
import { TryAnswerForm } from './try-answer-form'
import type { TryAnswer } from './try-door'
import { scrollToEvidence } from './scroll-to-evidence'
import { usualLanguage } from './usual-language'

/** A question as a pupil meets it, and what a pupil would be told. Nothing of it is kept. */
export function TryPanel({
  item,
  index,
  tryAnswer,
}: {
  readonly item: Item
  readonly index: number
  readonly tryAnswer: TryAnswer
}) {
  const { passage } = useReview((state) => state.findings)
  const language = useReview((state) => usualLanguage(state.manuscript.article.language))
  const store = useReviewPlaceStore()
  const quiz = useMemo(() => {
    const sentences = sentencesOf(passage, language)
    const count = evidenceSentences(item, passage.text, sentences).length
    const asked = { feedback: 'each', passage: 'shown', items: [item] } as const
    return presentQuiz(asked, language, sentences, () => count)
  }, [item, passage, language])
  const place = useMemo((): Place => {
    const followEvidence = (id: string) => {
      store.getState().put({ litItems: [id] })
      requestAnimationFrame(() => scrollToEvidence(id))
    }
    return {
      showEvidence: (id) => {
        store.getState().put({ view: 'passage' })
        followEvidence(id)
      },
      followEvidence,
      showItem: () => undefined,
      announce: store.getState().announce,
      isLive: true,
    }
  }, [store])
  const [presented] = quiz.items
  if (presented === undefined) return null
  return (
    <AttemptProvider
      key={presented.revision}
      slug={item.id}
      quiz={quiz}
      nodes={passage.nodes}
      submit={refuseToSubmit}
      posted={undefined}
      keeps="nothing"
    >
      <PlaceContext value={place}>
        <TryAnswerForm item={presented} index={index} tryAnswer={tryAnswer} />
      </PlaceContext>
    </AttemptProvider>
  )
}

/** What is tried goes by the desk's own door, and not by the pupils'. */
async function refuseToSubmit() {
  return { outcome: { status: 'refused', message: '' } as const, responses: [] }
}
