'use client'

import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { ASKS, KINDS, type Item } from '@/lib/quiz/item'
import { askOtherwise } from '@/lib/review/ask-otherwise'
import { followDistractors } from '@/lib/review/follow-distractors'
import { followKey } from '@/lib/review/follow-key'
import type { ReviewItem } from '@/lib/review/manuscript'
import type { ItemField, Problem } from '@/lib/review/problem'
import { ASK_WORDS, KIND_WORDS } from '@/lib/review/item-words'
import { Overruled } from '../overruled'
import { ProblemNotes } from '../problem-notes'
import { useReviewPlace } from '../review-place'
import { turnItem } from '../turn-item'
import { DistractorsField } from './distractors-field'
import { EvidenceField } from './evidence-field'
import { Field } from './field'
import { KeyField } from './key-field'
import { TextList } from './text-list'

const WITH_FIELDS: ReadonlySet<ItemField> = new Set([
  'stem', 'kind', 'ask', 'key', 'accept', 'distractors', 'rationales', 'evidence', 'rationale',
]) // prettier-ignore

/** Everything of a question as fields. What is typed is in the quiz at once; there is nothing to save. */
export function ItemEditor({
  reviewed,
  index,
  problems,
  onDone,
}: {
  readonly reviewed: ReviewItem
  readonly index: number
  readonly problems: readonly Problem[]
  readonly onDone: () => void
}) {
  const { item } = reviewed
  const change = useReview((state) => state.change)
  const findings = useReview((state) => state.findings)
  const isNew = useReviewPlace(({ panel }) => panel?.id === item.id && panel.isNew === true)
  const edit = (next: Item) => change({ type: 'edit-item', id: item.id, item: next })
  const about = (...fields: readonly ItemField[]) => ({
    itemId: item.id,
    index,
    isNew,
    problems: problems.filter(
      (problem) => problem.about === 'item' && fields.includes(problem.field),
    ),
  })
  const others = problems.filter((one) => one.about === 'item' && !WITH_FIELDS.has(one.field))

  return (
    <div data-part="editor" data-editor={item.id} className="font-sans">
      <Field
        label="The question"
        hint="A whole sentence that can be answered from the article."
        {...about('stem')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            className="desk-field font-serif text-lg"
            value={item.stem}
            onChange={(event) => edit({ ...item, stem: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field label="How it is asked" hint="" {...about('ask')}>
          {(control) => (
            <select
              {...control}
              className="desk-field"
              value={item.ask}
              onChange={(event) => {
                const ask = ASKS.find((one) => one === event.target.value)
                if (ask !== undefined)
                  edit(askOtherwise(item, ask, findings) ?? turnItem(item, ask))
              }}
            >
              {ASKS.map((ask) => (
                <option key={ask} value={ask}>
                  {ASK_WORDS[ask]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label="What the answer is"
          hint="It decides how a typed answer is read."
          {...about('kind')}
        >
          {(control) => (
            <select
              {...control}
              className="desk-field"
              value={item.kind}
              onChange={(event) => {
                const kind = KINDS.find((one) => one === event.target.value)
                if (kind !== undefined) edit({ ...item, kind })
              }}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {KIND_WORDS[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <KeyField
        item={item}
        onEdit={(next) => edit(followKey(item, next, findings))}
        {...about('key')}
      />
      {item.ask === 'entry' || (item.ask === 'choice' && item.accept.length > 0) ? (
        <TextList
          label="Also right"
          name="Also right"
          add="Add another right answer"
          hint="Other answers that are as right. Spelling of numbers and dates is taken care of."
          texts={item.accept}
          onChange={(accept) => edit({ ...item, accept })}
          {...about('accept')}
        />
      ) : null}
      {item.ask === 'order' || item.ask === 'evidence' ? null : (
        <DistractorsField
          item={item}
          onEdit={(next) => edit(followDistractors(item, next, findings))}
          {...about('distractors', 'rationales')}
        />
      )}
      <EvidenceField item={item} onEdit={edit} {...about('evidence')} />
      <Field
        label="Why the answer is right"
        hint="Pupils read it after they have answered. It may stay empty."
        {...about('rationale')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            className="desk-field"
            value={item.rationale ?? ''}
            onChange={({ target: { value } }) =>
              edit({ ...item, rationale: value === '' ? undefined : value })
            }
          />
        )}
      </Field>
      <ProblemNotes problems={others} itemId={item.id} index={index} />
      <Overruled reviewed={reviewed} index={index} />
      <Button look="main" className="mt-4" onClick={onDone}>
        Done
      </Button>
    </div>
  )
}
