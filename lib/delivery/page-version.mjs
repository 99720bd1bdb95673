/**
 * What a rendered page was made from. Next.js loads the cache handler outside its bundles, so the two meet at a symbol
 * on `globalThis`: `getLibrary()` puts the library there when the server starts.
 */
const LIBRARY = Symbol.for('dateline.library')

/** Pages made from the whole folder, and pages made from one article. Keys end in the path after a `$`. */
const PAGE = /\$\/(?:index|page\/\d+|articles\/(?<slug>[^/]+))$/

/**
 * @param {string} key the key that Next.js gives a page in its cache
 * @returns {string | undefined} the slug of the article that the page shows, the empty text for a page made from all
 *   articles, `undefined` for a page that holds no content
 */
export function contentOf(key) {
  const match = PAGE.exec(key)
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
