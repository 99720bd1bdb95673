import type { ReadingRule } from '../rule'

/** A quiz asks something. */
export const noItems: ReadingRule<[]> = {
  name: 'no-items',
  severity: 'error',
  says: () => ({
    expected: 'at least one item',
    found: 'an empty list of items',
    fix: 'Add an item, as in the example in content/README.md.',
  }),
}
