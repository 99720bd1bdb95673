import { quoted } from '../quoted'
import type { ItemRule } from '../rule'
import { findRepeats } from '@/lib/text/same-text'

/** The things to put in order differ. */
export const duplicatePart: ItemRule = {
  name: 'duplicate-part',
  severity: 'error',
  check(item) {
    if (item.key?.shape !== 'list') return []
    return findRepeats(item.key.parts).map(({ repeat, first }) => ({
      at: repeat.at,
      other: first.at,
      expected: 'things to put in order that all differ',
      found: `${quoted(repeat.value)} for the second time`,
      fix: 'Take this one out, or say what is different.',
    }))
  },
}
