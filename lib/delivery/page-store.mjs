import { contentVersion } from './page-version.mjs'

/**
 * The rendered pages that show content, in memory. A page is given out only while the files that it was made from are
 * the same: after a change the next request renders it again and waits for that, so a teacher who saves and reloads
 * never sees the old page. They are never written to disk, where another start with other content would find them.
 *
 * @typedef {object} StoredPage
 * @property {any} entry what Next.js keeps of the page
 * @property {string} version that of the content it was made from
 * @property {Map<string, PageBody>} bodies the page as it is sent, by encoding, made when it is first asked for so
 *
 * @typedef {object} PageBody
 * @property {Buffer} body
 * @property {string} etag with its quotation marks
 */

/** A page is some 100 kB in all its forms; a thousand of them is what a small server can spare. */
const MOST_PAGES = 1000

/** @type {Map<string, StoredPage>} by path, the least recently used first */
const pages = new Map()
/** @type {Map<string, string>} by path: the content's version when the page was first asked for since it was kept */
const asked = new Map()

/**
 * The page at a path, if it shows what the content says now.
 *
 * @param {string} path
 * @param {string} content what `contentOf` says of the path
 * @returns {StoredPage | undefined}
 */
export function findPage(path, content) {
  const version = contentVersion(content)
  // A render that follows may begin before a change and end after it: what it makes counts as made from the oldest
  // version seen, and at worst the page is rendered once more.
  if (!asked.has(path)) asked.set(path, version)
  const page = pages.get(path)
  if (page?.version !== version) return undefined
  pages.delete(path)
  pages.set(path, page)
  return page
}

/**
 * Keeps a page that was just rendered, or forgets it where there is none.
 *
 * @param {string} path
 * @param {any} entry
 */
export function keepPage(path, entry) {
  const version = asked.get(path) ?? ''
  asked.delete(path)
  pages.delete(path)
  if (entry === undefined) return
  pages.set(path, { entry, version, bodies: new Map() })
  for (const [oldest] of pages) {
    if (pages.size <= MOST_PAGES) break
    pages.delete(oldest)
    asked.delete(oldest)
  }
}
