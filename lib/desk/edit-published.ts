import type { Begun, Manuscripts } from './manuscripts/open-manuscripts'
import { manuscriptOf, readPublished } from './published-files'

/** Where published articles and unfinished manuscripts are, and what time it is. */
export interface Desk {
  /** The content folder. */
  readonly directory: string
  readonly manuscripts: Manuscripts
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Opens a published article for changes. Pupils have it as it is until the changes are published. */
export function editPublishedArticle(slug: string, { directory, manuscripts, now }: Desk): Begun {
  const published = readPublished(directory, slug)
  if (published.status === 'failed') return published
  const made = manuscriptOf(slug, published, 'unnamed')
  if (made.status === 'failed') return made
  return manuscripts.beginChanges(slug, (id) => ({ ...made.manuscript, id }), now)
}
