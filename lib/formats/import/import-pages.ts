import { definedFields } from './defined-fields'
import { importText } from './import-text'
import type { ImportResult, NotRead, ReadPages } from './imported-file'

/** The article on the pages of a PDF, from what its reader made of them. */
export function importPages(pages: ReadPages | NotRead): ImportResult {
  if (!pages.ok) return pages
  const result = importText(withTitleFirst(pages))
  if (!result.ok) return result
  const { title = pages.title } = result.article
  return { ok: true, article: { ...result.article, ...definedFields({ title }) } }
}

/** The text with its title, which its size tells, above whatever stands there. */
function withTitleFirst({ text, title }: ReadPages): string {
  const paragraphs = text.split('\n\n')
  const at = title === undefined ? -1 : paragraphs.indexOf(title)
  if (title === undefined || at <= 0) return text
  return [title, ...paragraphs.toSpliced(at, 1)].join('\n\n')
}
