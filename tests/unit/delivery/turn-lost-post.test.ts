import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { turnLostPost } from '@/lib/delivery/turn-lost-post.mjs'

const LIBRARY = Symbol.for('dateline.library')

beforeAll(() => {
  const version = (slug?: string) => (slug === 'the-key' || slug === undefined ? 'one' : 'none')
  Reflect.set(globalThis, LIBRARY, { version })
})
afterAll(() => Reflect.deleteProperty(globalThis, LIBRARY))

function turned(
  url: string,
  method: string,
  headers: Record<string, string> = {},
): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.url = url
  request.method = method
  request.headers = { 'content-type': 'multipart/form-data; boundary=x', ...headers }
  turnLostPost(request)
  return request
}

describe('turnLostPost', () => {
  it('makes a post to an article that is not there a request for its page', () => {
    const { method, headers } = turned('/articles/gone', 'POST')
    expect([method, headers]).toEqual(['GET', {}])
  })

  it.each([
    ['an article that is there', '/articles/the-key', {}],
    ['a page that is no article', '/', {}],
    ['an action, which gets its outcome back', '/articles/gone', { 'next-action': 'x' }],
  ])('leaves a post to %s as it is', (_what, url, headers) => {
    expect(turned(url, 'POST', headers).method).toBe('POST')
  })
})
