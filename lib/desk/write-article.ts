import { stringify } from 'yaml'
import type { ManuscriptArticle } from '@/lib/review/manuscript'

/** In the order in which they stand in article.md. */
export const FRONT_FIELDS = [
  'title', 'byline', 'source', 'sourceUrl', 'published', 'language', 'place',
] as const satisfies readonly (keyof ManuscriptArticle)[] // prettier-ignore

/** The text of article.md. What is not known is left out, all but the title, which has to be there. */
export function writeArticle(article: ManuscriptArticle): string {
  const fields = FRONT_FIELDS.flatMap((name) => {
    const value = article[name].replace(/[\s\p{Cc}]+/gu, ' ').trim()
    return value === '' && name !== 'title' ? [] : [[name, value] as const]
  })
  const front = stringify(new Map(fields), { schema: 'failsafe', lineWidth: 0 })
  const passage = article.passage.replace(/^(?:[ \t]*\n)+/, '')
  return `---\n${front}---\n\n${passage}${passage.endsWith('\n') ? '' : '\n'}`
}
