import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** A paragraph is not made of Markdown signs. */
export const tangledMarkdown: ReadingRule<[signs: string]> = {
  name: 'tangled-markdown',
  severity: 'error',
  says: (signs) => ({
    expected:
      'fewer than 500 signs (* _ [ ] ! `) in a paragraph, and lists and quotations at most 20 deep',
    found: quoted(signs),
    fix: 'Paste the article again as plain text.',
  }),
}
