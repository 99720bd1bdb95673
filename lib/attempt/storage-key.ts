/** Every key that this app writes on a device starts with it. */
export const PREFIX = 'dateline:'

/** The version of what is stored. It stands in the key, so that a newer one is recognised without being read. */
export const VERSION = 1

/** What a storage key of an article is for. Without `id` it is the attempt, with `id` one item. */
export interface ArticleKey {
  readonly version: number
  readonly slug: string
  readonly id?: string
}

const ARTICLE_KEY = /^dateline:(?<version>\d{1,9}):(?<slug>[^:]*)(?::(?<id>[^:]*))?$/

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll(':', '%3A')
}

function unescapePart(part: string): string {
  return part.replaceAll('%3A', ':').replaceAll('%25', '%')
}

/** The key of an item, or of the attempt where no id is given. */
export function articleKey(slug: string, id?: string): string {
  return articleKeyOf({ version: VERSION, slug, ...(id === undefined ? {} : { id }) })
}

/** As `articleKey`, of any version: what `parseArticleKey` reads. */
export function articleKeyOf({ version, slug, id }: ArticleKey): string {
  const attempt = `${PREFIX}${version}:${escapePart(slug)}`
  return id === undefined ? attempt : `${attempt}:${escapePart(id)}`
}

/** What `key` is for, in any version; undefined if it is not the key of an attempt or an item. */
export function parseArticleKey(key: string): ArticleKey | undefined {
  const groups = ARTICLE_KEY.exec(key)?.groups
  if (groups?.['slug'] === undefined) return undefined
  const id = groups['id']
  return {
    version: Number(groups['version']),
    slug: unescapePart(groups['slug']),
    ...(id === undefined ? {} : { id: unescapePart(id) }),
  }
}

/** Where the `nth` unreadable entry of `key` is set aside. */
export function asideKey(key: string, nth: number): string {
  return `${PREFIX}aside:${nth}:${key.slice(PREFIX.length)}`
}

/** The key that stood there before it was set aside; undefined if `key` is not one of those. */
export function parseAsideKey(key: string): string | undefined {
  const original = /^dateline:aside:\d+:(.*)$/s.exec(key)?.[1]
  return original === undefined ? undefined : PREFIX + original
}

/** The session's note that this tab has the article open, which makes a reload go on without asking. */
export function visitKey(slug: string): string {
  return `${PREFIX}visit:${escapePart(slug)}`
}
