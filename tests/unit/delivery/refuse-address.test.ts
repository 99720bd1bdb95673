import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseAddress } from '@/lib/delivery/refuse-address.mjs'

let server: Server

beforeAll(async () => {
  server = createServer((asked, response) => {
    if (!refuseAddress(asked, response)) response.end('Next.js')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

// Not `fetch`, which mends the address before it sends it.
function ask(path: string): Promise<readonly [status: number | undefined, body: string]> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve([response.statusCode, body]))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('refuseAddress', () => {
  it.each(['/articles/%', '/articles/%zz', '/%E0%A4%A', '/articles/%ff', '/%?q=a'])(
    'answers %s with a sentence',
    async (path) => {
      const [status, body] = await ask(path)
      expect(status).toBe(400)
      expect(body).toContain('There is no page at this address')
    },
  )

  it.each([
    '/',
    '/articles/forth-bridge',
    '/articles/caf%C3%A9',
    '/search?q=100%',
    '/search?q=%zz',
  ])('leaves %s to Next.js', async (path) => {
    expect(await ask(path)).toEqual([200, 'Next.js'])
  })
})
