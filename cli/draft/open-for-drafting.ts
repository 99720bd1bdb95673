import { importPlainText } from '@/lib/formats/import/import-plain-text'
import { isArticle, openArticle } from '../passages/open-article'
import { readBytes } from '../passages/read-bytes'
import type { PassageLine } from '../passages/read-json-line'
import { decodePlainText } from '../passages/read-plain-text'

interface Given {
  readonly published: string | undefined
  readonly language: string | undefined
}

const LANGUAGE = 'en-GB'

/** The article in a file: an article.md as it is, a plain text without its captions, credits and headers. */
export async function openForDrafting(
  file: string,
  { published, language }: Given,
): Promise<PassageLine | { readonly problem: string }> {
  const bytes = await readBytes(file)
  if (bytes === undefined)
    return { problem: `${file}: cannot be read. Check the name and try again.` }
  if (isArticle(bytes)) {
    const article = openArticle(file, bytes)
    if ('problem' in article) return article
    return {
      ...article,
      published: published ?? article.published,
      language: language ?? article.language,
    }
  }
  const decoded = decodePlainText(bytes)
  if ('problem' in decoded && bytes.length > 0) return { problem: `${file}: ${decoded.problem}` }
  const { title, published: day, passage } = importPlainText('text' in decoded ? decoded.text : '')
  return { file, title, passage, published: published ?? day, language: language ?? LANGUAGE }
}
