'use client'

import { useState } from 'react'
import type { Item } from '@/lib/quiz/item'
import { FieldGroup, type AboutField } from './field'
import {
  isAboutOldWords,
  removeDistractor,
  renameDistractor,
  setRationale,
} from './change-distractors'
import { Rows } from './rows'

const WORDS = {
  choice: { label: 'Wrong choices', hint: 'Two or three, of the same kind as the right answer.' },
  entry: {
    label: 'Wrong answers that you expect',
    hint: 'Pupils who give one of these read why it is wrong. There may be none.',
  },
  match: { label: 'Extra right-hand sides', hint: 'They belong to nothing. There may be none.' },
} as const

/** Wrong choices, each with why it is wrong. */
export function DistractorsField({
  item,
  onEdit,
  ...about
}: AboutField & {
  readonly item: Exclude<Item, { readonly ask: 'order' | 'evidence' }>
  readonly onEdit: (item: Item) => void
}) {
  const { distractors } = item
  const name = item.ask === 'entry' ? 'wrong answer' : 'wrong choice'
  return (
    <FieldGroup {...WORDS[item.ask]} {...about}>
      <Rows
        count={distractors.length}
        name={name}
        add={`Add a ${name}`}
        onAdd={() => onEdit({ ...item, distractors: [...distractors, ''] })}
        onRemove={(at) => onEdit(removeDistractor(item, at))}
      >
        {(at) => (
          <DistractorFields
            item={item}
            text={distractors[at] ?? ''}
            at={at}
            name={name}
            onEdit={onEdit}
          />
        )}
      </Rows>
    </FieldGroup>
  )
}

/** One wrong choice and, beside it, why it is wrong. */
function DistractorFields({
  item,
  text,
  at,
  name,
  onEdit,
}: {
  readonly item: Item
  readonly text: string
  readonly at: number
  readonly name: string
  readonly onEdit: (item: Item) => void
}) {
  // What the wrong choice was before it was rewritten, as long as the reason speaks of that.
  const [was, setWas] = useState('')
  const reason = item.rationales[text] ?? ''
  const isOutdated = isAboutOldWords(reason, was, text)
  return (
    <span className="grid min-w-0 flex-1 items-start gap-1 sm:grid-cols-[2fr_3fr]">
      <input
        aria-label={`W${name.slice(1)} ${String(at + 1)}`}
        className="desk-field min-w-0"
        value={text}
        onFocus={() => setWas(isOutdated ? was : text)}
        onChange={(event) => onEdit(renameDistractor(item, at, event.target.value))}
      />
      {item.ask === 'match' ? null : (
        <textarea
          rows={2}
          aria-label={`Why ${name} ${String(at + 1)} is wrong`}
          placeholder="Why it is wrong"
          className="desk-field min-w-0"
          value={reason}
          // Until it has words of its own there is nothing that the reason could be about.
          disabled={text === ''}
          onChange={(event) => onEdit(setRationale(item, text, event.target.value))}
        />
      )}
      <span role="status" className="text-sm empty:hidden sm:col-span-2">
        {isOutdated ? `The reason still speaks of “${was}”. Does it fit the new words?` : null}
      </span>
    </span>
  )
}
