/** Holds the address that a request came from; what the request itself says there is overwritten. */
export const CLIENT_HEADER = 'x-dateline-client'

/**
 * Writes the address of the connection among the headers, which is all that Next.js shows a page of a request.
 *
 * @param {import('node:http').IncomingMessage} request changed in place
 */
export function tellClient(request) {
  request.headers[CLIENT_HEADER] = request.socket.remoteAddress ?? ''
}
