import type { Saving } from './attempt-state'

/** The part of `Storage` that is used. Each member may throw. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** The browser's storage, or undefined on the server and where the browser keeps it from us. */
export function findStorage(name: 'localStorage' | 'sessionStorage'): StorageLike | undefined {
  if (typeof window === 'undefined') return undefined
  try {
    return window[name]
  } catch {
    return undefined
  }
}

/** All keys of a storage in one pass; none if it cannot be read. */
export function listKeys(storage: StorageLike | undefined): readonly string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '')
  } catch {
    return []
  }
}

/** The text stored under `key`: `null` if there is none, undefined if the storage cannot be read. */
export function readText(storage: StorageLike | undefined, key: string): string | null | undefined {
  try {
    return storage?.getItem(key)
  } catch {
    return undefined
  }
}

/** Writes, and says whether that worked or why not. */
export function writeText(
  storage: StorageLike | undefined,
  key: string,
  text: string,
): Exclude<Saving, 'future'> {
  if (storage === undefined) return 'blocked'
  try {
    storage.setItem(key, text)
    return 'on'
  } catch (error) {
    // Firefox has a name of its own for the same thing.
    return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked'
  }
}

/** Removes what is under `key`; a storage that refuses keeps it. */
export function removeText(storage: StorageLike | undefined, key: string): void {
  try {
    storage?.removeItem(key)
  } catch {
    // Nothing can be done, and nothing is lost.
  }
}

/** The JSON value of a text; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
