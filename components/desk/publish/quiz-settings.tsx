'use client'

import type { Feedback, PassageMode } from '@/lib/quiz/item'
import { useReview } from '../review-context'
import { ChoiceGroup, type Way } from './choice-group'
import { ItemCount } from './item-count'
import { KNOWN_TO_HELP } from './known-to-help'

const FEEDBACKS: readonly Way<Feedback>[] = [
  {
    value: 'each',
    name: 'After each question',
    says: 'Pupils see at once whether they are right, and the sentence that proves it.',
  },
  {
    value: 'end',
    name: 'After the whole quiz',
    says: 'They see the same, once they have handed everything in.',
  },
  {
    value: 'never',
    name: 'Not on the page',
    says: 'They are told nothing about right and wrong. For when you go through the answers with them.',
  },
]
const PASSAGES: readonly Way<PassageMode>[] = [
  {
    value: 'shown',
    name: 'The article stays in view',
    says: 'Pupils can look things up while they answer.',
  },
  {
    value: 'hidden',
    name: 'The article is put away',
    says: 'They read first, then answer from memory. They can ask for it back.',
  },
]

/** How the quiz is given, with a word on what is known to help. */
export function QuizSettings() {
  const feedback = useReview((state) => state.manuscript.feedback)
  const passageMode = useReview((state) => state.manuscript.passageMode)
  const change = useReview((state) => state.change)
  return (
    <>
      <ChoiceGroup
        name="feedback"
        legend="When pupils see whether they are right"
        ways={FEEDBACKS}
        value={feedback}
        onChange={(value) => change({ type: 'set-feedback', feedback: value })}
      >
        {KNOWN_TO_HELP.feedback}
      </ChoiceGroup>
      <ChoiceGroup
        name="passage"
        legend="The article while they answer"
        ways={PASSAGES}
        value={passageMode}
        onChange={(value) => change({ type: 'set-passage-mode', passageMode: value })}
      >
        {KNOWN_TO_HELP.passage}
      </ChoiceGroup>
      <ItemCount>{KNOWN_TO_HELP.items}</ItemCount>
    </>
  )
}
