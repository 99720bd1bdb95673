'use client'

import type { Item } from '@/lib/quiz/item'
import { Field, type AboutField } from './field'
import { PairsField } from './pairs-field'
import { TextList } from './text-list'

/** The right answer, in the form that the way of asking gives it. */
export function KeyField({
  item,
  onEdit,
  ...about
}: AboutField & {
  readonly item: Item
  readonly onEdit: (item: Item) => void
}) {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return (
        <Field label="The right answer" hint="As the article has it." {...about}>
          {(control) => (
            <input
              {...control}
              className="desk-field"
              value={item.key}
              onChange={(event) => onEdit({ ...item, key: event.target.value })}
            />
          )}
        </Field>
      )
    case 'order':
      return (
        <TextList
          label="The right order, first to last"
          name="Place"
          add="Add one more"
          hint="At least three. Pupils get them in another order."
          texts={item.key}
          isOrdered
          onChange={(key) => onEdit({ ...item, key })}
          {...about}
        />
      )
    case 'match':
      return <PairsField pairs={item.key} onChange={(key) => onEdit({ ...item, key })} {...about} />
    case 'evidence':
      return null
  }
}
