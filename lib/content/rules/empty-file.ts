import type { ReadingRule } from '../rule'

/** A content file has something in it. */
export const emptyFile: ReadingRule<[]> = {
  name: 'empty-file',
  severity: 'error',
  says: () => ({
    expected: 'a file with text in it',
    found: 'an empty file',
    fix: 'Save the file again, or write it by the example in content/README.md.',
  }),
}
