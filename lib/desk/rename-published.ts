import { renameArticle } from '@/lib/content/save/rename-article'
import type { Failed } from '@/lib/review/kept'
import type { Desk } from './edit-published'
import { followChanges } from './follow-changes'
import { readPublished } from './published-files'

export type RenamedTo =
  | { readonly status: 'renamed'; readonly slug: string }
  /** Another article has the new name. */
  | { readonly status: 'name-taken'; readonly says: string }
  | Failed

/** Gives a published article another address. The old one leads there, and work begun on the article goes on. */
export async function renamePublished(from: string, to: string, desk: Desk): Promise<RenamedTo> {
  const before = readPublished(desk.directory, from)
  const outcome = await renameArticle(desk.directory, from, to)
  if (outcome.status !== 'renamed') return outcome
  const after = readPublished(desk.directory, to)
  if (before.status === 'read' && after.status === 'read') {
    const [{ version: old }, { version }] = [before, after]
    followChanges(desk, { slug: from, version: old }, { slug: to, version })
  }
  return { status: 'renamed', slug: to }
}
