import type { ReadingRule } from '../rule'

/** There is something to read below the front matter. */
export const emptyPassage: ReadingRule<[]> = {
  name: 'empty-passage',
  severity: 'error',
  says: () => ({
    expected: 'the article below the second line of hyphens',
    found: 'nothing to read',
    fix: 'Paste the article there.',
  }),
}
