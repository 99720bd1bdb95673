import { describe, expect, it } from 'vitest'
import { nameClient } from '@/lib/desk/entry/name-client'

describe('nameClient', () => {
  it.each([
    ['a connection', '203.0.113.7', '203.0.113.7', '203.0.113.7'],
    ['a connection that says it is another', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['a proxy on this machine', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['a proxy by IPv6', '::1', '203.0.113.7', '203.0.113.7'],
    ['a proxy in the next container', '::ffff:172.18.0.3', '203.0.113.7', '203.0.113.7'],
    ['what a visitor told a proxy', '127.0.0.1', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
    ['a browser on this machine', '127.0.0.1', '', '127.0.0.1'],
    ['an old address in a new form', '::ffff:203.0.113.7', '', '203.0.113.7'],
    ['a household', '2001:db8:1:2:3:4:5:6', '', '2001:db8:1:2::/64'],
    ['the same household', '2001:db8:1:2::9', '', '2001:db8:1:2::/64'],
    ['a short address', '2001:db8::1', '', '2001:db8:0:0::/64'],
    ['nonsense', '127.0.0.1', 'x\ny', 'unknown'],
    ['nothing', '', '', 'unknown'],
  ])('names %s', (_what, connected, forwarded, name) => {
    const headers = new Map([
      ['x-dateline-client', connected],
      ['x-forwarded-for', forwarded],
    ])
    expect(nameClient({ get: (key) => headers.get(key) ?? null })).toBe(name)
  })
})
