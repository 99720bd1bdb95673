import type { Placed } from '../placed-quiz'
import type { ItemRule } from '../rule'

/** An item has no field that its way of asking takes no notice of. */
export const unusedField: ItemRule = {
  name: 'unused-field',
  severity: 'error',
  check({ ask, accept, distractors, rationales }) {
    if (ask === undefined || ask.value === 'choice' || ask.value === 'entry') return []
    const fields: readonly (readonly [name: string, first: Placed<string> | undefined])[] = [
      ['accept', accept[0]],
      ['distractors', ask.value === 'match' ? undefined : distractors[0]],
      ['rationales', rationales[0]?.of],
    ]
    return fields.flatMap(([name, first]) =>
      first === undefined
        ? []
        : [
            {
              at: first.at,
              expected: `no ${name} for an item with "ask: ${ask.value}"`,
              found: `something in "${name}"`,
              fix: `Take "${name}" out, or change "ask".`,
            },
          ],
    )
  },
}
