import { stemHasKey } from '@/lib/quiz/gates/stem-names-key'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** The stem does not give the key away. A stem that names a distractor too only says what there is to choose from. */
export const stemNamesKey: ItemRule = {
  name: 'stem-names-key',
  severity: 'error',
  check({ stem, key, distractors }) {
    if (stem === undefined || key?.shape !== 'one') return []
    const wrong = distractors.map(({ value }) => value)
    if (!stemHasKey(stem.value, key.value, wrong)) return []
    return [
      {
        at: stem.at,
        expected: 'a stem that does not contain the key',
        found: `${quoted(key.value)} in the stem`,
        fix: 'Ask in other words.',
      },
    ]
  },
}
