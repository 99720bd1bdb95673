import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** The left-hand sides of a match differ. */
export const duplicateLeft: ReadingRule<[left: string]> = {
  name: 'duplicate-left',
  severity: 'error',
  says: (left) => ({
    expected: 'left-hand sides that all differ',
    found: `${quoted(left)} for the second time`,
    fix: 'Take one of the two pairs out, or name what is different.',
  }),
}
