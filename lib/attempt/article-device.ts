import type { Saving } from './attempt-state'
import { listKeys, parseJson, readText, removeText, writeText, type StorageLike } from './device'
import { migrateEntry } from './migrate-entry'
import { articleKey, asideKey, parseArticleKey, parseAsideKey, VERSION } from './storage-key'

/** What a look at one entry found, compared with the last look. */
export type Found<T> =
  | { readonly status: 'same' }
  | { readonly status: 'changed'; readonly value: T }
  /** It was there, and is gone: someone deleted it. */
  | { readonly status: 'removed' }
  /** It could not be read and was set aside. */
  | { readonly status: 'corrupt' }

/** What the device keeps of one article. */
export interface ArticleDevice {
  /** Brings older entries up to date. Says whether any had to be set aside. */
  readonly prepare: () => { readonly isCorrupt: boolean }
  /** The entry of an item, or of the attempt where `id` is undefined, if it changed since it was last seen or saved. */
  readonly look: <T>(id: string | undefined, read: (value: unknown) => T | undefined) => Found<T>
  /** Writes an entry, and those that are still waiting for room. */
  readonly save: (id: string | undefined, text: string) => void
  /** The entry as it is, however often it was looked at; undefined if there is none that can be read. */
  readonly peek: <T>(
    id: string | undefined,
    read: (value: unknown) => T | undefined,
  ) => T | undefined
  /** Deletes the attempt's own entry, and leaves the items. */
  readonly dropAttempt: () => void
  /** Deletes all entries of the article, those set aside too; of a newer version none. */
  readonly clear: () => void
  readonly saving: () => Saving
}

/** How many unreadable entries of one key are kept; the last place is then used again. */
const MOST_ASIDE = 20

/** The device's entries of the article `slug`. Nothing throws; what goes wrong shows in `saving`. */
export function openArticleDevice(storage: StorageLike | undefined, slug: string): ArticleDevice {
  const known = new Map<string, string>()
  const unsaved = new Map<string, string>()
  let saving: Saving = 'on'

  function entries() {
    return listKeys(storage).flatMap((key) => {
      const parsed = parseArticleKey(parseAsideKey(key) ?? key)
      return parsed?.slug === slug ? [{ ...parsed, key }] : []
    })
  }

  function setAside(key: string, text: string): void {
    let nth = 1
    while (nth < MOST_ASIDE && typeof readText(storage, asideKey(key, nth)) === 'string') nth++
    // Removed first: a full device has no room for two copies.
    removeText(storage, key)
    if (writeText(storage, asideKey(key, nth), text) !== 'on') writeText(storage, key, text)
  }

  function migrate(key: string, version: number, id: string | undefined): boolean {
    const text = readText(storage, key)
    const present = readText(storage, articleKey(slug, id))
    if (typeof text !== 'string' || typeof present === 'string') return true
    const migrated = migrateEntry(parseJson(text), version)
    if (migrated === undefined) {
      setAside(key, text)
      return false
    }
    if (writeText(storage, articleKey(slug, id), JSON.stringify(migrated)) === 'on') {
      removeText(storage, key)
    }
    return true
  }

  return {
    prepare() {
      if (readText(storage, articleKey(slug)) === undefined) saving = 'blocked'
      const ours = entries().filter(({ key }) => parseAsideKey(key) === undefined)
      if (ours.some(({ version }) => version > VERSION)) {
        saving = 'future'
        return { isCorrupt: false }
      }
      const old = ours.filter(({ version }) => version < VERSION)
      return {
        isCorrupt: !old.map(({ key, version, id }) => migrate(key, version, id)).every(Boolean),
      }
    },

    look(id, read) {
      if (saving === 'future') return { status: 'same' }
      const key = articleKey(slug, id)
      const text = readText(storage, key)
      if (text === undefined || text === (known.get(key) ?? null)) return { status: 'same' }
      // What waits to be saved was made without it; whoever looked saves again what is still missing.
      unsaved.delete(key)
      known.delete(key)
      if (text === null) return { status: 'removed' }
      const value = read(parseJson(text))
      if (value === undefined) {
        setAside(key, text)
        return { status: 'corrupt' }
      }
      known.set(key, text)
      return { status: 'changed', value }
    },

    save(id, text) {
      if (saving === 'future') return
      unsaved.set(articleKey(slug, id), text)
      saving = 'on'
      for (const [key, waiting] of [...unsaved]) {
        const written = writeText(storage, key, waiting)
        if (written === 'on') {
          known.set(key, waiting)
          unsaved.delete(key)
        } else saving = written
      }
    },

    peek(id, read) {
      const text = readText(storage, articleKey(slug, id))
      return typeof text === 'string' && saving !== 'future' ? read(parseJson(text)) : undefined
    },

    dropAttempt() {
      if (saving !== 'future') removeText(storage, articleKey(slug))
    },

    clear() {
      known.clear()
      unsaved.clear()
      if (saving === 'future') return
      for (const { key } of entries()) removeText(storage, key)
    },

    saving: () => saving,
  }
}
