import { SECURITY_HEADERS } from './security-headers.mjs'

const SENTENCE =
  'There is no page at this address: it has a percent sign with no character code after it. All articles are at /.'

/**
 * Answers a request whose path cannot be decoded with a 400 and a sentence; Next.js would fail at it.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} false where the path can be read; nothing has been sent then
 */
export function refuseAddress({ url = '', method }, response) {
  if (!url.includes('%')) return false
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return false
  } catch {
    response.writeHead(400, {
      ...SECURITY_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(SENTENCE),
    })
    response.end(method === 'HEAD' ? undefined : SENTENCE)
    return true
  }
}
