import type { ReadingRule } from '../rule'

/** A field has a value of the form that the field takes. */
export const wrongValue: ReadingRule<[expected: string, found: string, fix: string]> = {
  name: 'wrong-value',
  severity: 'error',
  says: (expected, found, fix) => ({ expected, found, fix }),
}
