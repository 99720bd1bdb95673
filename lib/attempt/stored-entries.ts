import { listKeys, readText, removeText, type StorageLike } from './device'
import { parseArticleKey, parseAsideKey, PREFIX } from './storage-key'

/** One thing that this app keeps on the device, for a page that shows it. */
export interface StoredEntry {
  readonly key: string
  /** As it is stored. */
  readonly text: string
  /** The article that it belongs to, where it belongs to one. */
  readonly slug?: string | undefined
  /** The item that it belongs to; an article's entry without it is about the attempt as a whole. */
  readonly id?: string | undefined
  /** It could not be read and was set aside. */
  readonly isAside: boolean
}

function listOurs(storage: StorageLike | undefined): readonly string[] {
  return listKeys(storage)
    .filter((key) => key.startsWith(PREFIX))
    .toSorted()
}

/** All that this app keeps in a storage, by key. */
export function listStored(storage: StorageLike | undefined): readonly StoredEntry[] {
  return listOurs(storage).map((key) => {
    const original = parseAsideKey(key)
    const { slug, id } = parseArticleKey(original ?? key) ?? {}
    const text = readText(storage, key) ?? ''
    return { key, text, slug, id, isAside: original !== undefined }
  })
}

/** Removes all that this app keeps in a storage, and nothing else. */
export function deleteEverything(storage: StorageLike | undefined): void {
  for (const key of listOurs(storage)) removeText(storage, key)
}
