import { setTimeout as sleep } from 'node:timers/promises'
import type { FoundArticle, Library } from '@/lib/content/library'
import { readPublished } from './published-files'

/** The library looks at the disk at most every quarter of a second. */
const UNTIL_IT_LOOKS_MS = 300

/**
 * The article as pupils have it, as soon as the library has seen what is on the disk now: a teacher who has just changed
 * it is not shown what it was before.
 */
export async function findFresh(
  library: Library,
  directory: string,
  slug: string,
): Promise<FoundArticle | undefined> {
  const found = await library.find(slug)
  const published = readPublished(directory, slug)
  const version = published.status === 'read' ? published.version : undefined
  if (found?.version === version) return found
  await sleep(UNTIL_IT_LOOKS_MS)
  return library.find(slug)
}
