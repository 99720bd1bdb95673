'use client'

import type { PresentedChoice } from '@/lib/quiz/presented-item'
import { RESPONSE_FIELD } from '@/lib/quiz/submission-fields'
import type { ControlProps } from './control-props'
import { Picks } from './picks'

/** Picks one of the choices. */
export function ChoiceControl({
  item,
  response,
  isLocked,
  onRespond,
}: ControlProps & { readonly item: PresentedChoice }) {
  return (
    <Picks
      type="radio"
      name={`${RESPONSE_FIELD}${item.id}`}
      choices={item.choices}
      picked={response?.ask === 'choice' ? [response.choice] : []}
      isLocked={isLocked}
      onPick={(choice) => onRespond({ ask: 'choice', choice })}
    />
  )
}
