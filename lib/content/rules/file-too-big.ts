import type { ReadingRule } from '../rule'

/** A content file has at most a megabyte. */
export const fileTooBig: ReadingRule<[bytes: number]> = {
  name: 'file-too-big',
  severity: 'error',
  says: (bytes) => ({
    expected: 'a file of at most 1 MB',
    found: `a file of ${(bytes / 1_000_000).toFixed(1)} MB`,
    fix: 'Keep only the article, or only the quiz, in this file; pictures are files of their own.',
  }),
}
