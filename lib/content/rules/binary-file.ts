import type { ReadingRule } from '../rule'

/** A content file is plain text. */
export const binaryFile: ReadingRule<[looksLike: string]> = {
  name: 'binary-file',
  severity: 'error',
  says: (looksLike) => ({
    expected: 'a plain text file',
    found: looksLike,
    fix: 'Copy the text out of it and save it as plain text in UTF-8.',
  }),
}
