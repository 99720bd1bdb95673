import type { ReadingRule } from '../rule'

/** A folder in the content folder holds an article. */
export const strayFolder: ReadingRule<[names: readonly string[]]> = {
  name: 'stray-folder',
  severity: 'warning',
  says: (names) => ({
    expected: 'article.md and quiz.yaml',
    found: names.length === 0 ? 'an empty folder' : `neither, but ${names.slice(0, 3).join(', ')}`,
    fix: 'Put both files there, or move the folder out of the content folder.',
  }),
}
