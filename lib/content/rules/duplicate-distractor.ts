import { quoted } from '../quoted'
import type { ItemRule } from '../rule'
import { findRepeats } from '@/lib/text/same-text'

/** The distractors of an item differ. */
export const duplicateDistractor: ItemRule = {
  name: 'duplicate-distractor',
  severity: 'error',
  check: (item) =>
    findRepeats(item.distractors).map(({ repeat, first }) => ({
      at: repeat.at,
      other: first.at,
      expected: 'distractors that all differ',
      found: `${quoted(repeat.value)} for the second time`,
      fix: 'Take this one out, or write another.',
    })),
}
