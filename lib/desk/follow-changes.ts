import type { Manuscript } from '@/lib/review/manuscript'
import type { Desk } from './edit-published'

/** A published article as it stands in one version. */
export interface Standing {
  readonly slug: string
  readonly version: string
}

/**
 * Lets work that was begun on a published article follow what the desk itself has done to that article, so that nobody
 * is told of a change by somebody else. Work that began from another version stays as it is.
 */
export function followChanges(
  { manuscripts, now }: Desk,
  from: Standing,
  to: Standing,
  change: (manuscript: Manuscript) => Manuscript = (manuscript) => manuscript,
): void {
  for (const listed of manuscripts.list()) {
    if (listed.status !== 'read' || listed.changes !== from.slug) continue
    const kept = manuscripts.read(listed.id)
    if (kept.status !== 'read' || kept.manuscript.changes?.version !== from.version) continue
    const { manuscript, revision } = kept
    const slug = manuscript.slug === from.slug ? to.slug : manuscript.slug
    manuscripts.keep({ ...change(manuscript), slug, changes: to }, revision, now)
  }
}
