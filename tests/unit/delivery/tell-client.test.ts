import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { CLIENT_HEADER, tellClient } from '@/lib/delivery/tell-client.mjs'

describe('tellClient', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    [undefined, ''],
  ])('writes the address %s over what the request says', (address, told) => {
    const socket = new Socket()
    vi.spyOn(socket, 'remoteAddress', 'get').mockReturnValue(address)
    const request = new IncomingMessage(socket)
    request.headers[CLIENT_HEADER] = '198.51.100.1'
    tellClient(request)
    expect(request.headers[CLIENT_HEADER]).toBe(told)
  })
})
