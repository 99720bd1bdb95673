import type { ReadingRule } from '../rule'

/** Every field that has to be there is there and has a value. */
export const missingField: ReadingRule<[field: string, looks: string]> = {
  name: 'missing-field',
  severity: 'error',
  says: (field, looks) => ({
    expected: `the field "${field}": ${looks}`,
    found: 'nothing',
    fix: `Write "${field}:" and its value.`,
  }),
}
