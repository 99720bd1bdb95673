import NextFileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { contentSecurityPolicy, hashInlineScripts } from './content-security-policy.mjs'
import { findPage, keepPage } from './page-store.mjs'
import { contentOf, pathOf } from './page-version.mjs'
import { SECURITY_HEADERS } from './security-headers.mjs'

/**
 * Where Next.js keeps rendered pages, on top of its own file cache, with two things added: pages made from `content/`
 * are kept in the page store, which knows when the content changes; and every page gets its security headers and a
 * Content-Security-Policy with the hashes of its own inline scripts when it enters the cache, so that a static page
 * needs no nonce and no `unsafe-inline`.
 */

// Next.js is CommonJS: by import its default export is the module.
const FileSystemCache = /** @type {any} */ (NextFileSystemCache).default ?? NextFileSystemCache

/** On a page that says that nothing is at its address. Text that a page shows has its quotation marks escaped. */
const NOT_FOUND = 'data-status="404"'

/** The teacher's desk: rendered for each request, and kept nowhere, whatever a page of it forgets to say. */
const DESK = /^\/teach(?:\/|$)/

/** A cache in front of the server shows what a teacher saved two seconds later, and goes on if the server does not. */
const FRESH_IN_FRONT = 'public, max-age=0, s-maxage=2, stale-while-revalidate=60'

export default class CacheHandler extends FileSystemCache {
  /**
   * @param {string} key
   * @param {any} context
   */
  async get(key, context) {
    const path = pathOf(key)
    if (DESK.test(path)) return null
    const content = contentOf(path)
    if (content !== undefined) return findPage(path, content)?.entry ?? null
    const entry = await super.get(key, context)
    secure(entry?.value)
    return entry
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {any} context
   */
  async set(key, value, context) {
    secure(value)
    const path = pathOf(key)
    if (DESK.test(path)) return
    if (contentOf(path) === undefined) return super.set(key, value, context)
    if (value === null) return keepPage(path, undefined)
    value.headers['cache-control'] = FRESH_IN_FRONT
    keepPage(path, { value, lastModified: Date.now(), cacheControl: context.cacheControl })
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
