import type { ReadingRule } from '../rule'

/** A content file is encoded in UTF-8. */
export const wrongEncoding: ReadingRule<[looksLike: string]> = {
  name: 'wrong-encoding',
  severity: 'error',
  says: (looksLike) => ({
    expected: 'text in UTF-8',
    found: `text that looks like ${looksLike}`,
    fix: 'Open the file in the editor that you wrote it with, choose "Save as", and pick UTF-8 as its encoding.',
  }),
}
