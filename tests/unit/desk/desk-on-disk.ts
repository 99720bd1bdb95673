import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringArticle } from '@/lib/desk/bring-article'
import type { Desk } from '@/lib/desk/edit-published'
import { openManuscripts } from '@/lib/desk/manuscripts/open-manuscripts'
import { publishManuscript } from '@/lib/desk/publish-manuscript'
import { isSlugTaken } from '@/lib/desk/taken-slugs'
import type { ImportedFile } from '@/lib/formats/import/imported-file'
import type { Manuscript } from '@/lib/review/manuscript'
import { DESK_ARTICLE } from '../../support/desk-article'

const { passage: markdown, ...fields } = DESK_ARTICLE

/** What an importer makes of a short article. */
export const IMPORTED: ImportedFile = { ...fields, markdown, removed: [], pictures: [] }

/** A desk in a folder of its own. */
export function openDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const directory = join(folder, 'content')
  mkdirSync(directory)
  const manuscripts = openManuscripts(join(folder, 'manuscripts'))
  const desk: Desk = { directory, manuscripts, now: Date.UTC(2024, 2, 1) }
  const path = (slug: string, file: string) => join(directory, slug, file)
  return {
    ...desk,
    desk,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    text: (slug: string, file: string) => readFileSync(path(slug, file), 'utf8'),
    write: (slug: string, file: string, text: string) => writeFileSync(path(slug, file), text),
    bring(article: ImportedFile = IMPORTED): string {
      const isTaken = isSlugTaken(manuscripts, directory)
      const outcome = bringArticle({ ok: true, article }, { manuscripts, isTaken, now: desk.now })
      if (outcome.status !== 'begun') throw new Error(outcome.says)
      return outcome.id
    },
    kept(id: string) {
      const kept = manuscripts.read(id)
      if (kept.status !== 'read') throw new Error(kept.status)
      return kept
    },
    change(id: string, change: (manuscript: Manuscript) => Manuscript): number {
      const kept = manuscripts.read(id)
      if (kept.status !== 'read') throw new Error(kept.status)
      const outcome = manuscripts.keep(change(kept.manuscript), kept.revision, desk.now)
      if (outcome.status !== 'kept') throw new Error(outcome.status)
      return outcome.revision
    },
    /** Brings the article and publishes it. */
    async publishNew(): Promise<string> {
      const outcome = await publishManuscript({ id: this.bring(), revision: 1 }, desk)
      if (outcome.status !== 'published') throw new Error(outcome.says)
      return outcome.slug
    },
  }
}
