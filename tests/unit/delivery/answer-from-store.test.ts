import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerFromStore } from '@/lib/delivery/answer-from-store.mjs'
import { findPage, keepPage } from '@/lib/delivery/page-store.mjs'

const LIBRARY = Symbol.for('dateline.library')
const HTML = `<p>“Archie” is four.</p>${'x'.repeat(2000)}`
const PATH = '/articles/the-key'

let server: Server
let version = ''

beforeAll(async () => {
  Reflect.set(globalThis, LIBRARY, { version: () => version })
  server = createServer((request, response) => {
    if (!answerFromStore(request, response)) response.end('Next.js')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  Reflect.deleteProperty(globalThis, LIBRARY)
  server.close()
})
beforeEach(() => {
  version = 'one'
  keep(PATH, 200)
})

function keep(path: string, status: number): void {
  findPage(path, 'the-key')
  const headers = { 'content-security-policy': "default-src 'self'", 'x-next-cache-tags': 'a,b' }
  keepPage(path, { value: { kind: 'APP_PAGE', html: HTML, headers, status } })
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    get({ port, path, headers, method, host: '127.0.0.1', agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        })
      })
    }).on('error', reject)
  })
}

describe('answerFromStore', () => {
  it('sends a page that is in the store, with its headers and none of the notes of Next.js', async () => {
    const { status, headers, body } = await ask(PATH)
    expect(status).toBe(200)
    expect(body.toString()).toBe(HTML)
    expect(headers['content-security-policy']).toBe("default-src 'self'")
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['x-next-cache-tags']).toBeUndefined()
  })

  it('sends it compressed to a browser that takes that', async () => {
    const { headers, body } = await ask(PATH, { 'accept-encoding': 'gzip, deflate, br' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString()).toBe(HTML)
    const plain = await ask(PATH, { 'accept-encoding': 'gzip;q=0, identity' })
    expect(plain.headers['content-encoding']).toBeUndefined()
  })

  it('sends nothing again to a browser that has the page', async () => {
    const first = await ask(PATH)
    const second = await ask(PATH, { 'if-none-match': String(first.headers.etag) })
    expect([second.status, second.body.length]).toEqual([304, 0])
  })

  it('keeps the status of a page that says that nothing is there', async () => {
    keep('/articles/nowhere', 404)
    expect((await ask('/articles/nowhere')).status).toBe(404)
  })

  it('sends only the headers to HEAD', async () => {
    const { headers, body } = await ask(PATH, {}, 'HEAD')
    expect(body.length).toBe(0)
    expect(headers['content-length']).toBe(String(Buffer.byteLength(HTML)))
  })

  it.each<[string, string, Record<string, string>, string]>([
    ['another path', '/articles/other', {}, 'GET'],
    ['a page without content', '/device', {}, 'GET'],
    ['a query', `${PATH}?a=1`, {}, 'GET'],
    ['a form', PATH, { 'content-type': 'multipart/form-data; boundary=x' }, 'POST'],
    ['an action', PATH, { 'next-action': 'x' }, 'GET'],
    ['the data of a page', PATH, { rsc: '1' }, 'GET'],
  ])('leaves %s to Next.js', async (_what, path, headers, method) => {
    expect((await ask(path, headers, method)).body.toString()).toBe('Next.js')
  })

  it('leaves a page whose content has changed to Next.js', async () => {
    version = 'two'
    expect((await ask(PATH)).body.toString()).toBe('Next.js')
  })
})
