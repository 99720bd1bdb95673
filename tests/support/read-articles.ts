import { openLibrary } from '@/lib/content/open-library'
import type { PlayedArticle } from './plays'

/** Every article of a content folder, with its quiz and the key to it. */
export async function readArticles(directory: string): Promise<readonly PlayedArticle[]> {
  const library = openLibrary({ directory, log: () => undefined })
  await library.ready
  const found = await Promise.all(library.summaries().map(({ slug }) => library.find(slug)))
  library.close()
  return found.flatMap((one) => {
    if (one === undefined) return []
    const { slug, language, passage } = one.article
    return [{ slug, language, passage, quiz: one.quiz }]
  })
}
