import { listKeys, readText, removeText, writeText, type StorageLike } from './device'
import { articleKeyOf, asideKey, parseArticleKey, parseAsideKey, VERSION } from './storage-key'

/**
 * Moves what a device keeps of an article under the names that it had before to its present one. What stands there
 * already stays, and so does the other then; nothing is ever lost. Entries of a newer version are left alone.
 */
export function moveFormerEntries(
  storage: StorageLike | undefined,
  formerly: readonly string[],
  slug: string,
): void {
  if (formerly.length === 0) return
  for (const key of listKeys(storage)) {
    const original = parseAsideKey(key)
    const parsed = parseArticleKey(original ?? key)
    if (parsed === undefined || parsed.version > VERSION || !formerly.includes(parsed.slug))
      continue
    const present = articleKeyOf({ ...parsed, slug })
    move(storage, key, original === undefined ? present : freeAsideKey(storage, present))
  }
}

function move(storage: StorageLike | undefined, from: string, to: string): void {
  const text = readText(storage, from)
  if (typeof text !== 'string' || readText(storage, to) !== null) return
  // Removed first: a full device has no room for two copies.
  removeText(storage, from)
  if (writeText(storage, to, text) !== 'on') writeText(storage, from, text)
}

function freeAsideKey(storage: StorageLike | undefined, key: string): string {
  let nth = 1
  while (typeof readText(storage, asideKey(key, nth)) === 'string') nth++
  return asideKey(key, nth)
}
