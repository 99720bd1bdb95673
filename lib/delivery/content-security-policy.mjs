import { createHash } from 'node:crypto'

/** A whole `<script …>…</script>`; the first group holds the attributes, the second the code. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/**
 * The Content-Security-Policy of a page: everything from this host, nothing inline but the scripts named.
 *
 * @param {readonly string[]} scripts sources for `script-src` beside 'self', such as `'sha256-…'` or `'nonce-…'`
 * @returns {string}
 */
export function contentSecurityPolicy(scripts) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/**
 * The sha256 sources of the inline scripts of an HTML page, each once, in the order in which they come.
 *
 * @param {string} html
 * @returns {string[]} such as `'sha256-…='`, with the quotes
 */
export function hashInlineScripts(html) {
  /** @type {Set<string>} */
  const sources = new Set()
  for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
    if (/\bsrc\s*=/i.test(attributes) || code === '') continue
    sources.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  }
  return [...sources]
}
