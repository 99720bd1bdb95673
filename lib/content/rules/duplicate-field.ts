import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** A field is written once. */
export const duplicateField: ReadingRule<[field: string]> = {
  name: 'duplicate-field',
  severity: 'error',
  says: (field) => ({
    expected: 'each field once',
    found: `${quoted(field)} for the second time`,
    fix: 'Keep one of the two and take the other out.',
  }),
}
