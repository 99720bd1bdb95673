import { importPlainText } from './import-plain-text'
import type { ImportResult } from './imported-file'
import { passageToMarkdown } from './passage-to-markdown'

/** The article in a plain text. */
export function importText(text: string): ImportResult {
  const { passage, removed, ...fields } = importPlainText(text)
  return {
    ok: true,
    article: {
      ...fields,
      markdown: passageToMarkdown(passage),
      removed: removed.map(({ text, reason, after }) => ({ text, reason, after })),
      pictures: [],
    },
  }
}
