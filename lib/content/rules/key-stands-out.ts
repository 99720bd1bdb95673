import { howKeyStandsOut } from '@/lib/quiz/gates/key-stands-out'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** The key cannot be told from the distractors by its looks. */
export const keyStandsOut: ItemRule = {
  name: 'key-stands-out',
  severity: 'warning',
  check({ ask, key, distractors }) {
    if (ask?.value !== 'choice' || key?.shape !== 'one' || distractors.length === 0) return []
    const how = howKeyStandsOut(
      key.value,
      distractors.map(({ value }) => value),
    )
    if (how === undefined) return []
    return [
      {
        at: key.at,
        expected: 'a key that looks like the distractors',
        found: `${quoted(key.value)}, which is the only ${how} choice`,
        fix: 'Write the distractors in the same manner as the key.',
      },
    ]
  },
}
