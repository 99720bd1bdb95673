import { describe, expect, it } from 'vitest'
import { isFromHere } from '@/lib/delivery/is-from-here'

const HOST = { host: 'school.example:3000' }

describe('isFromHere', () => {
  it.each([
    ['a page of this site', { 'sec-fetch-site': 'same-origin', origin: 'https://school.example' }],
    ['a page of this site, by plain HTTP', { ...HOST, origin: 'http://school.example:3000' }],
    [
      'a page of this site, behind a proxy',
      { host: 'app:3000', 'x-forwarded-host': 'school.example', origin: 'https://school.example' },
    ],
    ['a script that is no browser', HOST],
  ])('lets %s pass', (_what, headers) => {
    expect(isFromHere(new Headers(headers))).toBe(true)
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://school.example:3000' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another site, by plain HTTP', { origin: 'http://evil.example' }],
    ['another port', { origin: 'http://school.example:4000' }],
    ['a page without an origin', { origin: 'null' }],
    ['nonsense', { origin: 'x' }],
    ['the empty origin', { origin: '' }],
  ])('refuses %s', (_what, headers) => {
    expect(isFromHere(new Headers({ ...HOST, ...headers }))).toBe(false)
  })
})
