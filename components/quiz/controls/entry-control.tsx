'use client'

import type { KeyboardEvent } from 'react'
import type { PresentedEntry } from '@/lib/quiz/presented-item'
import { RESPONSE_FIELD } from '@/lib/quiz/read-submission'
import type { ControlProps } from '../item-control'

/** Takes a response as it is typed. */
export function EntryControl({
  item,
  response,
  isLocked,
  hintId,
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
        aria-describedby={hintId}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => onRespond({ ask: 'entry', text: event.target.value })}
        onKeyDown={checkOnEnter}
        className="min-h-11 w-full rounded-sm border border-edge bg-paper px-3 py-2 text-lg text-ink read-only:bg-sheet"
      />
    </label>
  )
}
