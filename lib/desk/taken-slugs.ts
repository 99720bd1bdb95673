import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '@/lib/content/content-folder'
import type { Manuscripts } from './manuscripts/open-manuscripts'

/** Tells of a slug whether an article has it, or an unfinished manuscript is to have it. */
export function isSlugTaken(
  manuscripts: Manuscripts,
  directory = contentFolder(),
): (slug: string) => boolean {
  const begun = new Set(
    manuscripts.list().flatMap((one) => (one.status === 'read' ? [one.slug] : [])),
  )
  return (slug) => begun.has(slug) || existsSync(join(directory, slug))
}
