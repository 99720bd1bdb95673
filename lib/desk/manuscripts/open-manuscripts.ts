import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { findPictureType, type Picture } from '@/lib/content/picture'
import type { Failed, Kept, SignedOut } from '@/lib/review/kept'
import type { Manuscript } from '@/lib/review/manuscript'
import { isManuscriptId, readManuscript } from '@/lib/review/read-manuscript'
import { isSameManuscript } from '@/lib/review/same-manuscript'
import { discardFolder, removeFolder, restoreFolder } from './discard-folder'
import { manuscriptPath, manuscriptText, readKept, type ReadKept } from './manuscript-file'
import { sayFailure } from './say-failure'
import { writeWhole } from './write-whole'

/** A picture that came with an article. */
export interface GivenPicture {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the list of unfinished work shows of one manuscript. */
export type ListedManuscript =
  | {
      readonly status: 'read'
      readonly id: string
      readonly title: string
      /** ISO 8601. */
      readonly savedAt: string
      readonly slug: string
      /** The slug of the published article that it changes. */
      readonly changes?: string | undefined
    }
  | { readonly status: 'broken'; readonly id: string; readonly says: string }

export type Begun = { readonly status: 'begun'; readonly id: string } | Failed

/**
 * The manuscripts on the disk, each in a folder of its own. Each of these looks and writes at one go, so that of two
 * teachers who keep at the same moment one comes first and the other is told. Nothing throws because of the disk.
 * Moments are milliseconds since 1970.
 */
export interface Manuscripts {
  /** What was kept last comes first. */
  list(): readonly ListedManuscript[]
  read(id: string): ReadKept
  /** Keeps a new manuscript with its pictures, all or nothing. Pictures without a safe name are left out. */
  begin(make: (id: string) => Manuscript, pictures: readonly GivenPicture[], now: number): Begun
  /** As `begin`, for changes to a published article. If somebody has begun them already, it is theirs. */
  beginChanges(slug: string, make: (id: string) => Manuscript, now: number): Begun
  /** Keeps what was made from `revision`, which has to be the last. The same once more changes nothing. */
  keep(manuscript: Manuscript, revision: number, now: number): Exclude<Kept, SignedOut>
  /** Puts it away for thirty days; then it is deleted when something else is put away. */
  discard(id: string, now: number): { readonly status: 'discarded' } | Failed
  /** Brings back what was discarded. */
  restore(id: string): { readonly status: 'restored' } | Failed
  readPicture(id: string, name: string): Picture | undefined
}

/** Opens the folder that holds the manuscripts; it is made when something is first kept. */
export function openManuscripts(directory: string, write = writeWhole): Manuscripts {
  const folderOf = (id: string) => join(directory, id)

  function ids(): readonly string[] {
    try {
      return readdirSync(directory).filter(isManuscriptId)
    } catch {
      return []
    }
  }

  function read(id: string): ReadKept {
    return isManuscriptId(id) ? readKept(folderOf(id), id) : { status: 'missing' }
  }

  function listed(id: string): readonly ListedManuscript[] {
    const kept = read(id)
    if (kept.status === 'missing') return []
    if (kept.status === 'broken') return [{ status: 'broken', id, says: kept.says }]
    const { slug, article, changes } = kept.manuscript
    const { savedAt } = kept
    return [{ status: 'read', id, title: article.title, savedAt, slug, changes: changes?.slug }]
  }

  function begin(
    make: (id: string) => Manuscript,
    pictures: readonly GivenPicture[],
    now: number,
  ): Begun {
    const id = makeId()
    const made = readManuscript(make(id))
    if (!made.ok) return { status: 'failed', says: made.says }
    const unfinished = join(directory, `.new-${id}`)
    try {
      mkdirSync(unfinished, { recursive: true, mode: 0o700 })
      for (const { name, bytes } of pictures) {
        if (findPictureType(name) !== undefined) write(join(unfinished, name), bytes)
      }
      write(manuscriptPath(unfinished), textOf(made.value, 1, now))
      renameSync(unfinished, folderOf(id))
      return { status: 'begun', id }
    } catch (error) {
      removeFolder(unfinished)
      return { status: 'failed', says: sayFailure(error) }
    }
  }

  return {
    list: () => ids().flatMap(listed).toSorted(latestFirst),
    read,
    begin,

    beginChanges(slug, make, now) {
      const theirs = ids()
        .flatMap(listed)
        .find((one) => one.status === 'read' && one.changes === slug)
      return theirs === undefined ? begin(make, [], now) : { status: 'begun', id: theirs.id }
    },

    keep(manuscript, revision, now) {
      const { id } = manuscript
      const kept = read(id)
      if (kept.status === 'missing') return { status: 'gone', says: GONE }
      // In the place of what was damaged and set aside, what was made from it is the best there is.
      if (kept.status === 'broken' && !kept.isSetAside) return { status: 'failed', says: kept.says }
      if (kept.status === 'read') {
        const { manuscript: theirs, revision: last } = kept
        if (isSameManuscript(theirs, manuscript)) return { status: 'kept', revision: last }
        if (last !== revision) return { status: 'changed-since', theirs, revision: last }
      }
      try {
        write(manuscriptPath(folderOf(id)), textOf(manuscript, revision + 1, now))
        return { status: 'kept', revision: revision + 1 }
      } catch (error) {
        return { status: 'failed', says: sayFailure(error) }
      }
    },

    discard(id, now) {
      if (!isManuscriptId(id) || !existsSync(folderOf(id))) return { status: 'discarded' }
      try {
        discardFolder(directory, id, now)
        return { status: 'discarded' }
      } catch (error) {
        return { status: 'failed', says: sayFailure(error) }
      }
    },

    restore(id) {
      if (!isManuscriptId(id)) return { status: 'failed', says: GONE_FOR_GOOD }
      try {
        const isThere = existsSync(folderOf(id)) || restoreFolder(directory, id)
        return isThere ? { status: 'restored' } : { status: 'failed', says: GONE_FOR_GOOD }
      } catch (error) {
        return { status: 'failed', says: sayFailure(error) }
      }
    },

    readPicture(id, name) {
      const type = findPictureType(name)
      if (type === undefined || !isManuscriptId(id)) return undefined
      try {
        return { bytes: new Uint8Array(readFileSync(join(folderOf(id), name))), type }
      } catch {
        return undefined
      }
    },
  }
}

const GONE =
  'This manuscript is not on the server any more: it has been published or discarded, here or by somebody else.'

const GONE_FOR_GOOD =
  'This manuscript is not kept any more: it was discarded more than a month ago.'

/** 96 bits, in lower-case hexadecimal digits. */
function makeId(): string {
  return randomBytes(12).toString('hex')
}

function textOf(manuscript: Manuscript, revision: number, now: number): string {
  return manuscriptText({ revision, savedAt: new Date(now).toISOString(), manuscript })
}

function latestFirst(a: ListedManuscript, b: ListedManuscript): number {
  const [first, second] = [a, b].map((one) => (one.status === 'read' ? one.savedAt : ''))
  return (second ?? '').localeCompare(first ?? '')
}
