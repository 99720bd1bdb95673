import { contentOf, contentVersion } from './page-version.mjs'

/**
 * A form that is posted without JavaScript to an article that has been taken down becomes a request for its page, which
 * says so with the status 404. Next.js would answer the post with the same page and the status 200.
 *
 * @param {import('node:http').IncomingMessage} request changed in place
 */
export function turnLostPost(request) {
  if (request.method !== 'POST' || 'next-action' in request.headers) return
  const content = contentOf(request.url ?? '')
  if (content === undefined || content === '' || contentVersion(content) !== 'none') return
  request.method = 'GET'
  delete request.headers['content-type']
  delete request.headers['content-length']
}
