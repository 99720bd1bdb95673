import { NextResponse, type NextRequest } from 'next/server'
import { checkPost } from '@/lib/delivery/check-post'
import { contentSecurityPolicy } from '@/lib/delivery/content-security-policy.mjs'
import { guardDesk } from '@/lib/desk/entry/guard-desk'
import { isDeskOpen } from '@/lib/desk/entry/is-desk-open'
import { ADDRESS_HEADER, isDeskPath } from '@/lib/desk/entry/return-address'
import { SECURITY_HEADERS } from '@/lib/delivery/security-headers.mjs'

/**
 * Stands before the few requests that no cache answers: forms that are posted, search, and the teacher's desk. It
 * refuses what cannot be a set of responses with a plain 4xx sentence, lets only teachers to the desk, and gives each
 * page rendered on request a policy with a nonce.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const isDesk = isDeskPath(request.nextUrl.pathname)
  if (isDesk && isDeskOpen()) return guardDesk(request, renderNow, Date.now())
  if (request.method === 'POST') {
    const refusal = await checkPost(request)
    if (refusal !== undefined) return refusal
  }
  // An address like any other that leads to nothing.
  if (isDesk) return NextResponse.rewrite(new URL('/no-desk', request.url))
  const isRenderedNow = request.method === 'POST' || request.nextUrl.pathname === '/search'
  if (!isRenderedNow) return NextResponse.next()
  const headers = new Headers(request.headers)
  // Next.js hands an action on to the page that has it; the desk takes none that was sent elsewhere.
  headers.set(ADDRESS_HEADER, request.nextUrl.pathname)
  return renderNow(headers)
}

/** Goes on to a page that is rendered for this request alone. */
function renderNow(headers: Headers): NextResponse {
  if (process.env.NODE_ENV !== 'production') return NextResponse.next({ request: { headers } })
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy([`'nonce-${nonce}'`])
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: [
    '/search',
    '/teach/:path*',
    // A GET carries no such header, so pages from the cache never come through here.
    { source: '/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
}
