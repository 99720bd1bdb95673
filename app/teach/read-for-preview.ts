import { join } from 'node:path'
import { deskFolder } from '@/lib/desk/entry/desk-folder'
import { openManuscripts } from '@/lib/desk/manuscripts/open-manuscripts'
import type { Manuscript } from '@/lib/review/manuscript'

/** The manuscript as it was last kept on the server, if it is there and can be read. */
export function readForPreview(id: string): Manuscript | undefined {
  const kept = openManuscripts(join(deskFolder(), 'manuscripts')).read(id)
  return kept.status === 'read' ? kept.manuscript : undefined
}
