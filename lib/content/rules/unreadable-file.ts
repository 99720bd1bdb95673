import type { ReadingRule } from '../rule'

/** A content file is a file that may be read. */
export const unreadableFile: ReadingRule<[why: string]> = {
  name: 'unreadable-file',
  severity: 'error',
  says: (why) => ({
    expected: 'a file that can be read',
    found: why,
    fix: 'Give the account that runs the site leave to read it, or save the file again.',
  }),
}
