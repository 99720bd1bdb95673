import NextFileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { contentSecurityPolicy, hashInlineScripts } from './content-security-policy.mjs'
import { contentOf, contentVersion } from './page-version.mjs'
import { SECURITY_HEADERS } from './security-headers.mjs'

/**
 * Where Next.js keeps rendered pages, on top of its own file cache, with two things added:
 *
 * - each page gets its security headers, and a Content-Security-Policy with the hashes of its own inline scripts when it enters the cache, so
 *   that a static page needs no nonce and no `unsafe-inline`;
 * - a page made from `content/` is served only while the files it was made from are the same. After a change the next
 *   request renders it again and waits for that, so a teacher who saves and reloads never sees the old page. Such
 *   pages stay in memory and are never written to disk, where another start with other content would find them.
 */

// Next.js is CommonJS: by import its default export is the module.
const FileSystemCache = /** @type {any} */ (NextFileSystemCache).default ?? NextFileSystemCache

/** On a page that says that nothing is at its address. Text that a page shows has its quotation marks escaped. */
const NOT_FOUND = 'data-status="404"'

/** A page is some 50 kB with its data; a thousand of them is what a small server can spare. */
const MOST_PAGES = 1000

/** A cache in front of the server shows what a teacher saved two seconds later, and goes on if the server does not. */
const FRESH_IN_FRONT = 'public, max-age=0, s-maxage=2, stale-while-revalidate=60'

/** @typedef {{ version: string, entry: any }} CachedPage */

/** @type {Map<string, CachedPage>} the least recently used page first */
const pages = new Map()
/** @type {Map<string, string>} the version that the content had when a page was first asked for since it was kept */
const asked = new Map()

export default class CacheHandler extends FileSystemCache {
  /**
   * @param {string} key
   * @param {any} context
   */
  async get(key, context) {
    const content = contentOf(key)
    if (content === undefined) {
      const entry = await super.get(key, context)
      secure(entry?.value)
      return entry
    }
    const version = contentVersion(content)
    // A render that follows may begin before a change and end after it: what it makes counts as made from the oldest
    // version seen, and at worst the page is rendered once more.
    if (!asked.has(key)) asked.set(key, version)
    const page = pages.get(key)
    if (page?.version !== version) return null
    pages.delete(key)
    pages.set(key, page)
    return page.entry
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {any} context
   */
  async set(key, value, context) {
    const content = contentOf(key)
    secure(value)
    if (content === undefined) return super.set(key, value, context)
    const version = asked.get(key) ?? ''
    asked.delete(key)
    if (value === null) return void pages.delete(key)
    if (value.headers) value.headers['cache-control'] = FRESH_IN_FRONT
    const entry = { value, lastModified: Date.now(), cacheControl: context.cacheControl }
    pages.delete(key)
    pages.set(key, { version, entry })
    for (const [oldest] of pages) {
      if (pages.size <= MOST_PAGES) break
      pages.delete(oldest)
    }
  }
}

/**
 * Puts the headers that keep a response safe among its headers: for a page also its own policy. In place, because
 * Next.js answers the request that rendered a page from the same headers object, and not from what the cache gives back.
 *
 * @param {any} value what Next.js keeps of a response
 */
function secure(value) {
  if (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE') return
  value.headers ??= {}
  if ('x-content-type-options' in value.headers) return
  Object.assign(value.headers, SECURITY_HEADERS)
  if (typeof value.html !== 'string') return
  if (value.html.includes(NOT_FOUND)) value.status = 404
  value.headers['content-security-policy'] = contentSecurityPolicy(hashInlineScripts(value.html))
}
