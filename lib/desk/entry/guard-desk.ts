import { NextResponse, type NextRequest } from 'next/server'
import { checkDeskPost, refuseDeskPost } from '@/lib/delivery/check-desk-post'
import { SECURITY_HEADERS } from '@/lib/delivery/security-headers.mjs'
import { getEntry } from './get-entry'
import { ADDRESS_HEADER, ENTER, enterAddress, isDeskPath } from './return-address'
import { giveSession, SESSION_COOKIE } from './teacher-cookies'

/**
 * Stands before every address of the desk. What comes from another site or is too large is refused. Without a session
 * only the page that asks for the passphrase is there, and actions, which say themselves that the session has ended,
 * so that the page that sent them can ask for the passphrase in place.
 *
 * @param now milliseconds since 1970
 */
export async function guardDesk(
  request: NextRequest,
  goOn: (headers: Headers) => NextResponse,
  now: number,
): Promise<Response> {
  const { method, headers, nextUrl } = request
  const path = nextUrl.pathname
  const isVisit = method === 'GET' || method === 'HEAD'
  const refusal = isVisit ? undefined : checkDeskPost(path, headers)
  if (refusal !== undefined) {
    log(`${refusal.says} (${String(refusal.status)})`, request)
    return refuseDeskPost(refusal, headers)
  }
  if (isFromElsewhere(headers)) {
    log('An action of the desk was sent to another page.', request)
    // Next.js is sending it to itself, and would report an end in the middle as a fault.
    await request.arrayBuffer()
    return signedOut()
  }
  const seal = request.cookies.get(SESSION_COOKIE)?.value
  const isTeacher = await getEntry().isSession(seal)
  if (!isTeacher && seal) log('The session has ended, or was not begun here.', request)
  if (!isTeacher && path !== ENTER && !headers.has('next-action')) {
    if (!isVisit && !seal) log('Sent without a session.', request)
    return isVisit || headers.get('accept')?.includes('text/html')
      ? leadToEntry(request)
      : signedOut()
  }
  const onward = new Headers(headers)
  onward.set(ADDRESS_HEADER, `${path}${nextUrl.search}`)
  const response = goOn(onward)
  for (const [name, value] of Object.entries(PRIVATE)) response.headers.set(name, value)
  // Only with a page that is loaded: nothing else can be on its way while its reader leaves the desk.
  const isPage = isVisit && headers.get('accept')?.includes('text/html')
  const renewed = isPage ? await getEntry().renew(seal, now) : undefined
  if (renewed) giveSession(response.cookies, renewed.session, renewed.isSecure)
  return response
}

/** Whether Next.js hands on an action that was posted to an address which is not the desk's. */
function isFromElsewhere(headers: Headers): boolean {
  const address = headers.get(ADDRESS_HEADER)
  return address !== null && !isDeskPath(address) && headers.has('next-action')
}

/** Nothing of the desk stays in a cache or is found by a search engine. */
const PRIVATE = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' }

function leadToEntry({ nextUrl, url }: NextRequest): Response {
  const address = new URL(enterAddress(`${nextUrl.pathname}${nextUrl.search}`), url)
  return NextResponse.redirect(address, {
    status: 303,
    headers: { ...SECURITY_HEADERS, ...PRIVATE },
  })
}

function signedOut(): Response {
  const headers = { ...SECURITY_HEADERS, ...PRIVATE }
  return Response.json({ status: 'signed-out' }, { status: 401, headers })
}

function log(what: string, { method, nextUrl }: NextRequest): void {
  getEntry().log(`Desk: refused ${method} ${nextUrl.pathname.slice(0, 200)}. ${what}`)
}
