import { DESK } from './return-address'
import { LIFETIME } from './seal'

export const SESSION_COOKIE = 'dateline-desk'
export const DEVICE_COOKIE = 'dateline-desk-device'

/** The part of the cookies of a request or a response that the desk uses. */
interface Cookies {
  get(name: string): { readonly value: string } | undefined
  set(name: string, value: string, options: object): unknown
}

/** Gives the browser a session at the desk, and a sign that it has been there. Pupils' pages get neither. */
export function giveCookies(
  cookies: Cookies,
  seals: { readonly session: string; readonly device: string },
  isSecure: boolean,
): void {
  giveSession(cookies, seals.session, isSecure)
  const options = optionsOf(isSecure)
  cookies.set(DEVICE_COOKIE, seals.device, { ...options, maxAge: LIFETIME.device })
}

/** Gives the browser a session, in the place of the one that it has. */
export function giveSession(cookies: Cookies, session: string, isSecure: boolean): void {
  cookies.set(SESSION_COOKIE, session, { ...optionsOf(isSecure), maxAge: LIFETIME.session })
}

function optionsOf(isSecure: boolean) {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure, path: DESK }
}

/** Ends the session of a browser. The desk still knows the device. */
export function takeSession(cookies: Cookies): void {
  cookies.set(SESSION_COOKIE, '', { httpOnly: true, sameSite: 'lax', path: DESK, maxAge: 0 })
}

/** Whether the browser that posted `headers` reached the server, or a proxy before it, by https. */
export function isSecure(headers: Pick<Headers, 'get'>): boolean {
  const protocol = headers.get('x-forwarded-proto')?.split(',', 1)[0]?.trim()
  return protocol === 'https' || (headers.get('origin')?.startsWith('https://') ?? false)
}
