import { isIP } from 'node:net'
import { CLIENT_HEADER } from '@/lib/delivery/tell-client.mjs'

/**
 * The address by which the tries of a client are counted: that of its connection, or the last one that a proxy on this
 * machine or its own network names. All addresses that one IPv6 household has are one.
 */
export function nameClient(headers: Pick<Headers, 'get'>): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const connected = headers.get(CLIENT_HEADER) ?? ''
  const address = connected === '' || isNear(connected) ? forwarded || connected : connected
  return shorten(address)
}

function isNear(address: string): boolean {
  return /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i.test(
    address,
  )
}

function shorten(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(plain) === 4) return plain
  if (isIP(plain) !== 6) return 'unknown'
  const [head = '', tail] = plain.toLowerCase().split('%', 1)[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const behind = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : Math.max(0, 8 - groups.length - behind.length)
  const all = [...groups, ...Array.from({ length: gap }, () => '0'), ...behind]
  return `${all.slice(0, 4).join(':')}::/64`
}
