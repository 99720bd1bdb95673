/**
 * What a rendered page was made from. Next.js loads the cache handler outside its bundles, so the two meet at a symbol
 * on `globalThis`: `getLibrary()` puts the library there when the server starts.
 */
const LIBRARY = Symbol.for('dateline.library')

/** Pages made from the whole folder, and pages made from one article. */
const PAGE = /^\/(?:|page\/\d+|articles\/(?<slug>[^/]+))$/

/**
 * The path of a page by the key that Next.js gives it in its cache, where the path follows a `$`.
 *
 * @param {string} key
 * @returns {string}
 */
export function pathOf(key) {
  const path = key.slice(key.indexOf('/$/') + 2)
  return path === '/index' ? '/' : path
}

/**
 * @param {string} path
 * @returns {string | undefined} the slug of the article that the page shows, the empty text for a page made from all
 *   articles, `undefined` for a page that holds no content
 */
export function contentOf(path) {
  const match = PAGE.exec(path)
  if (match === null) return undefined
  return match.groups?.['slug'] ?? ''
}

/**
 * The version that the content has now. It changes when a file that the page was made from does.
 *
 * @param {string} content what `contentOf` gave
 * @returns {string}
 */
export function contentVersion(content) {
  /** @type {{ version(slug?: string): string } | undefined} */
  const library = Reflect.get(globalThis, LIBRARY)
  if (library === undefined) return 'not open'
  return content === '' ? library.version() : library.version(content)
}
