import type { ReadingRule } from '../rule'

/** Values are not nested without end. */
export const tooDeep: ReadingRule<[]> = {
  name: 'too-deep',
  severity: 'error',
  says: () => ({
    expected: 'lists and groups at most ten deep',
    found: 'lists and groups nested deeper than that',
    fix: 'Compare this line with the example in content/README.md.',
  }),
}
