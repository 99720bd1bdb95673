'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Item } from '@/lib/quiz/item'
import type { Problem } from '@/lib/review/problem'
import { FieldGroup } from './field'
import { renameDistractor, removeDistractor, setRationale } from './change-distractors'
import { fieldNear, useFocusIn } from './use-focus-in'

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
}: {
  readonly item: Exclude<Item, { readonly ask: 'order' | 'evidence' }>
  readonly onEdit: (item: Item) => void
  readonly problems: readonly Problem[]
  readonly itemId: string
  readonly index: number
}) {
  const list = useRef<HTMLOListElement>(null)
  const focusNext = useFocusIn(list)
  const { distractors, rationales } = item
  const name = item.ask === 'entry' ? 'wrong answer' : 'wrong choice'
  const isExplained = item.ask !== 'match'
  return (
    <FieldGroup {...WORDS[item.ask]} {...about}>
      <ol ref={list}>
        {distractors.map((text, at) => (
          <li key={at} className="mt-2 flex items-start gap-1">
            <span className="grid min-w-0 flex-1 gap-1 sm:grid-cols-[2fr_3fr]">
              <input
                aria-label={`W${name.slice(1)} ${String(at + 1)}`}
                className="desk-field min-w-0"
                value={text}
                onChange={(event) => onEdit(renameDistractor(item, at, event.target.value))}
              />
              {isExplained ? (
                <input
                  aria-label={`Why ${name} ${String(at + 1)} is wrong`}
                  placeholder="Why it is wrong"
                  className="desk-field min-w-0"
                  value={rationales[text] ?? ''}
                  // Until it has words of its own there is nothing that the reason could be about.
                  disabled={text === ''}
                  onChange={(event) => onEdit(setRationale(item, text, event.target.value))}
                />
              ) : null}
            </span>
            <button
              type="button"
              className="move"
              aria-label={`Remove ${name} ${String(at + 1)}`}
              onClick={() => {
                onEdit(removeDistractor(item, at))
                focusNext(...fieldNear(at, distractors.length))
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <Button
            look="quiet"
            className="text-sm"
            onClick={() => {
              onEdit({ ...item, distractors: [...distractors, ''] })
              focusNext(`li:nth-child(${String(distractors.length + 1)}) input`)
            }}
          >
            Add a {name}
          </Button>
        </li>
      </ol>
    </FieldGroup>
  )
}
