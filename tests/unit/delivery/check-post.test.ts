import { describe, expect, it } from 'vitest'
import { checkPost } from '@/lib/delivery/check-post'

const GOOD = '{"slug":"the-key","handIn":false,"responses":[]}'

function post(fields: Record<string, string | Blob>): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return new Request('http://localhost/articles/the-key', { method: 'POST', body })
}

async function answerTo(request: Request): Promise<[number, string] | undefined> {
  const response = await checkPost(request)
  return response === undefined ? undefined : [response.status, await response.text()]
}

describe('checkPost', () => {
  it.each([
    ['a submission', { '1_submission': GOOD, '0': '[]' }],
    ['the fields of a page without JavaScript', { slug: 'the-key', 'r.ada-age': 'a1' }],
  ])('lets %s pass, and leaves it to be read', async (_what, fields) => {
    const request = post(fields)
    expect(await answerTo(request)).toBeUndefined()
    expect([...(await request.formData()).keys()]).toEqual(Object.keys(fields))
  })

  it.each([
    ['a submission that is not JSON', { '1_submission': 'x' }, 400, 'it is not JSON'],
    ['a slug with a path', { slug: '../secret' }, 400, 'names no article'],
    ['a file', { 'r.ada-age': new Blob(['x']) }, 400, 'a file was sent'],
    ['half a megabyte and more', { 'r.a': 'x'.repeat(600_000) }, 413, 'more than a quiz can hold'],
  ])('refuses %s', async (_what, fields, status, words) => {
    const [given, message] = (await answerTo(post(fields))) ?? []
    expect(given).toBe(status)
    expect(message).toContain(words)
  })

  it.each([
    ['sec-fetch-site', 'cross-site'],
    ['origin', 'http://evil.example'],
  ])('refuses what another site sends, as %s: %s says', async (name, value) => {
    const request = post({ slug: 'the-key' })
    request.headers.set('host', 'localhost')
    request.headers.set(name, value)
    expect(await answerTo(request)).toEqual([
      403,
      'This was sent from another site, and nothing was changed.',
    ])
  })

  it('refuses what is no form', async () => {
    const request = new Request('http://localhost/', { method: 'POST', body: '{}' })
    expect(await answerTo(request)).toEqual([
      415,
      'Answers are sent as a form (multipart/form-data).',
    ])
  })

  it('refuses a form that is cut off', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers,
      body: '--x\r\nConte',
    })
    expect(await answerTo(request)).toEqual([
      400,
      'The form that was sent is cut off or not a form at all.',
    ])
  })
})
