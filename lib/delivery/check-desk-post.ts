import { isFromHere, NOT_FROM_HERE } from './is-from-here'
import { SECURITY_HEADERS } from './security-headers.mjs'

/** The longest article with all its items, and what the form adds. */
const MOST_BYTES = 4 * 1024 * 1024
/** A file that a teacher brings, and what the form adds. */
const MOST_FILE_BYTES = 26 * 1024 * 1024
const BRING = '/teach/bring'

/** Why something that was sent to the desk is not looked at. */
export interface DeskRefusal {
  readonly status: 403 | 413
  readonly says: string
}

/**
 * Looks at where a post to the desk comes from and how much it says it sends, before any of it is read. What does not say
 * how much it sends is cut off by the limits of next.config.ts.
 */
export function checkDeskPost(
  path: string,
  headers: Pick<Headers, 'get'>,
): DeskRefusal | undefined {
  if (!isFromHere(headers)) {
    return { status: 403, says: NOT_FROM_HERE }
  }
  const length = Number(headers.get('content-length') ?? 0)
  if (length <= (path === BRING ? MOST_FILE_BYTES : MOST_BYTES)) return undefined
  const says =
    path === BRING
      ? 'This file is larger than 25 MB. Take only the article out of it, and bring that.'
      : 'That is more than the desk can keep of one article. Nothing was changed.'
  return { status: 413, says }
}

/** The answer to what was refused: JSON to a script, a plain sentence to a person. */
export function refuseDeskPost({ status, says }: DeskRefusal, headers: Pick<Headers, 'get'>) {
  const isPerson = headers.get('accept')?.includes('text/html') ?? false
  const type = isPerson ? 'text/plain' : 'application/json'
  return new Response(isPerson ? says : JSON.stringify({ status: 'refused', says }), {
    status,
    headers: {
      ...SECURITY_HEADERS,
      'cache-control': 'no-store',
      'content-type': `${type}; charset=utf-8`,
    },
  })
}
