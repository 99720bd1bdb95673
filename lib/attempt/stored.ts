import { listKeys, readText, removeText, type StorageLike } from './device'
import { parseArticleKey, parseAsideKey, PREFIX } from './storage-key'

/** What the device keeps of one article, in whatever version. */
export interface StoredArticle {
  readonly slug: string
  /** Items with an entry of their own. */
  readonly items: number
  /** Entries that could not be read and were set aside. */
  readonly aside: number
}

/** The articles that this app keeps anything of in a storage, by slug. */
export function listStored(storage: StorageLike | undefined): readonly StoredArticle[] {
  const articles = new Map<string, StoredArticle>()
  for (const key of listKeys(storage)) {
    const original = parseAsideKey(key)
    const parsed = parseArticleKey(original ?? key)
    if (parsed === undefined) continue
    const { slug, id } = parsed
    const { items, aside } = articles.get(slug) ?? { items: 0, aside: 0 }
    const isItem = original === undefined && id !== undefined
    articles.set(slug, {
      slug,
      items: isItem ? items + 1 : items,
      aside: original === undefined ? aside : aside + 1,
    })
  }
  return [...articles.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** Removes all that this app keeps in a storage, and nothing else. Says whether that worked. */
export function deleteEverything(storage: StorageLike | undefined): boolean {
  const listOurs = () => listKeys(storage).filter((key) => key.startsWith(PREFIX))
  for (const key of listOurs()) removeText(storage, key)
  return readText(storage, PREFIX) !== undefined && listOurs().length === 0
}
