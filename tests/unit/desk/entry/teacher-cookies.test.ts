import { describe, expect, it } from 'vitest'
import { giveCookies, isSecure, takeSession } from '@/lib/desk/entry/teacher-cookies'

/** Cookies that remember what was set. */
function jar() {
  const set: unknown[][] = []
  return {
    set: (...cookie: unknown[]) => set.push(cookie),
    get: () => undefined,
    given: set,
  }
}

const DAY = 24 * 60 * 60
const CLOSED = { httpOnly: true, sameSite: 'lax', path: '/teach' }

describe('giveCookies', () => {
  it.each([true, false])('keeps them from scripts, other sites and pupils’ pages', (secure) => {
    const cookies = jar()
    giveCookies(cookies, { session: 's', device: 'd' }, secure)
    expect(cookies.given).toEqual([
      ['dateline-desk', 's', { ...CLOSED, secure, maxAge: 14 * DAY }],
      ['dateline-desk-device', 'd', { ...CLOSED, secure, maxAge: 365 * DAY }],
    ])
  })
})

describe('takeSession', () => {
  it('deletes the session and leaves the device', () => {
    const cookies = jar()
    takeSession(cookies)
    expect(cookies.given).toEqual([['dateline-desk', '', { ...CLOSED, maxAge: 0 }]])
  })
})

describe('isSecure', () => {
  it.each([
    [{ origin: 'https://school.example' }, true],
    [{ 'x-forwarded-proto': 'https, http' }, true],
    [{ 'x-forwarded-proto': 'http', origin: 'http://localhost:3000' }, false],
    [{}, false],
  ])('of %j is %s', (headers, is) => {
    expect(isSecure(new Headers(headers))).toBe(is)
  })
})
