import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** The passage is Markdown; HTML in it is not shown. */
export const rawHtml: ReadingRule<[html: string]> = {
  name: 'raw-html',
  severity: 'warning',
  says: (html) => ({
    expected: 'text and Markdown, without HTML',
    found: `${quoted(html)}, of which the page shows nothing`,
    fix: 'Take the HTML out; for italics write *words*, for bold **words**.',
  }),
}
