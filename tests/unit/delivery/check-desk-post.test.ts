import { describe, expect, it } from 'vitest'
import { checkDeskPost, refuseDeskPost } from '@/lib/delivery/check-desk-post'

function refusal(headers: Record<string, string>, path = '/teach/enter') {
  return checkDeskPost(path, new Headers(headers))
}

describe('checkDeskPost', () => {
  it('refuses what another site sends', () => {
    expect(refusal({ host: 'school.example', origin: 'http://evil.example' })).toEqual({
      status: 403,
      says: 'This was sent from another site, and nothing was changed.',
    })
  })

  it.each([
    ['/teach/manuscripts/a1', 4, undefined],
    ['/teach/manuscripts/a1', 5, 'That is more than the desk can keep of one article.'],
    ['/teach/bring', 25, undefined],
    ['/teach/bring', 200, 'This file is larger than 25 MB.'],
  ])('of what is sent to %s, %i MB: %s', (path, megabytes, says) => {
    const found = refusal({ 'content-length': String(megabytes * 1024 * 1024) }, path)
    if (says === undefined) expect(found).toBeUndefined()
    else expect(found).toEqual({ status: 413, says: expect.stringContaining(says) })
  })
})

describe('refuseDeskPost', () => {
  const REFUSAL = { status: 413, says: 'Too much.' } as const

  it('answers a script in JSON', async () => {
    const response = refuseDeskPost(REFUSAL, new Headers({ accept: '*/*' }))
    expect(response.status).toBe(413)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ status: 'refused', says: 'Too much.' })
  })

  it('answers a person in a sentence', async () => {
    const response = refuseDeskPost(REFUSAL, new Headers({ accept: 'text/html,*/*' }))
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe('Too much.')
  })
})
