'use client'

import type { KeyboardEvent } from 'react'
import type { PresentedEntry } from '@/lib/quiz/presented-item'
import { RESPONSE_FIELD } from '@/lib/quiz/submission-fields'
import type { ControlProps } from './control-props'

/** Takes a response as it is typed. */
export function EntryControl({
  item,
  response,
  isLocked,
  onRespond,
  onCheck,
}: ControlProps & { readonly item: PresentedEntry }) {
  const checkOnEnter = (event: KeyboardEvent) => {
    // An input method takes Enter to choose a character.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    onCheck()
  }
  return (
    <label className="block font-sans">
      <span className="mb-1 block text-sm">Your answer</span>
      <input
        type="text"
        name={`${RESPONSE_FIELD}${item.id}`}
        value={response?.ask === 'entry' ? response.text : ''}
        readOnly={isLocked}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => onRespond({ ask: 'entry', text: event.target.value })}
        onKeyDown={checkOnEnter}
        className="entry"
      />
    </label>
  )
}
