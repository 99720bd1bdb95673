import { NextResponse, type NextRequest } from 'next/server'
import { contentSecurityPolicy } from '@/lib/delivery/content-security-policy.mjs'
import { checkPost } from '@/lib/delivery/check-post'
import { SECURITY_HEADERS } from '@/lib/delivery/security-headers.mjs'

/**
 * Stands before the few requests that no cache answers: forms that are posted, and search. It refuses what cannot be
 * a set of responses with a plain 4xx sentence, and gives each page rendered on request a policy with a nonce.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.method === 'POST') {
    const refusal = await checkPost(request)
    if (refusal !== undefined) return refusal
  }
  const isRenderedNow = request.method === 'POST' || request.nextUrl.pathname === '/search'
  if (!isRenderedNow || process.env.NODE_ENV !== 'production') return NextResponse.next()
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy([`'nonce-${nonce}'`])
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: [
    '/search',
    // A GET carries no such header, so pages from the cache never come through here.
    { source: '/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
}
