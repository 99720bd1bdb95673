import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** The items of a quiz have different ids. */
export const duplicateId: ItemRule = {
  name: 'duplicate-id',
  severity: 'error',
  check({ id }, { items }) {
    const first = items.find((other) => other.id?.value === id?.value)?.id
    if (id === undefined || first === undefined || first.at === id.at) return []
    return [
      {
        at: id.at,
        other: first.at,
        expected: 'an id that no other item has',
        found: quoted(id.value),
        fix: 'Give this item an id of its own.',
      },
    ]
  },
}
