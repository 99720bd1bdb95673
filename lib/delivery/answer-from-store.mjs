import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { findPage } from './page-store.mjs'
import { contentOf } from './page-version.mjs'

/** With any of these Next.js may answer with something else than the page: its data, a preview, a marked form. */
const NOT_FOR_US = [
  'rsc',
  'next-action',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'x-prerender-revalidate',
  'content-type',
  'range',
]
const VARY = `${NOT_FOR_US.slice(0, 5).join(', ')}, accept-encoding`

/**
 * Answers a request for a page that is in the store and fresh, without Next.js: a class that opens an article at once
 * gets it as fast as files are served, compressed once for all.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} false where it is for Next.js to answer; nothing has been sent then
 */
export function answerFromStore(request, response) {
  const { method, url = '', headers } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const content = contentOf(url)
  if (content === undefined || NOT_FOR_US.some((name) => name in headers)) return false
  if (headers.cookie?.includes('__prerender_bypass')) return false
  const page = findPage(url, content)
  const value = page?.entry.value
  if (page === undefined || typeof value.html !== 'string') return false

  const encoding = acceptsGzip(headers['accept-encoding']) ? 'gzip' : 'identity'
  const { body, etag } = bodyOf(page, encoding)
  response.statusCode = value.status ?? 200
  for (const [name, text] of Object.entries(value.headers)) {
    // Next.js keeps notes for itself among the headers.
    if (!name.startsWith('x-next')) response.setHeader(name, String(text))
  }
  response.setHeader('vary', VARY)
  response.setHeader('etag', etag)
  if (headers['if-none-match'] === etag && response.statusCode === 200) {
    response.statusCode = 304
    response.end()
    return true
  }
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-length', body.length)
  if (encoding === 'gzip') response.setHeader('content-encoding', 'gzip')
  response.end(method === 'HEAD' ? undefined : body)
  return true
}

/**
 * @param {import('./page-store.mjs').StoredPage} page
 * @param {'gzip' | 'identity'} encoding
 * @returns {import('./page-store.mjs').PageBody}
 */
function bodyOf({ entry, bodies }, encoding) {
  const made = bodies.get(encoding)
  if (made !== undefined) return made
  const plain = Buffer.from(entry.value.html)
  const body = encoding === 'gzip' ? gzipSync(plain) : plain
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  bodies.set(encoding, { body, etag })
  return { body, etag }
}

/** @param {string | string[] | undefined} accepted */
function acceptsGzip(accepted) {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(accepted ?? ''))
}
