import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import CacheHandler from '@/lib/delivery/cache-handler.mjs'

const LIBRARY = Symbol.for('dateline.library')
const CONTEXT = { kind: 'APP_PAGE', cacheControl: { revalidate: 2, expire: 60 } }

let version = ''
let key = ''
let count = 0

function makeHandler() {
  const settings = { fs: {}, flushToDisk: false, serverDistDir: '', revalidatedTags: [] }
  return Reflect.construct(CacheHandler, [settings])
}

function makePage(html: string) {
  return { kind: 'APP_PAGE', html, headers: {} as Record<string, string>, status: 200 }
}

beforeEach(() => {
  version = 'one'
  key = `/route-cache/APP_PAGE/0a/$/articles/article-${String(count++)}`
  Reflect.set(globalThis, LIBRARY, { version: () => version })
})
afterEach(() => Reflect.deleteProperty(globalThis, LIBRARY))

describe('CacheHandler', () => {
  it('gives back a page while its content is the same', async () => {
    const handler = makeHandler()
    expect(await handler.get(key, CONTEXT)).toBeNull()
    await handler.set(key, makePage('<p>old</p>'), CONTEXT)
    expect((await handler.get(key, CONTEXT)).value.html).toBe('<p>old</p>')
  })

  it('shares pages between the handlers that Next.js makes for each request', async () => {
    await makeHandler().get(key, CONTEXT)
    await makeHandler().set(key, makePage('<p>old</p>'), CONTEXT)
    expect((await makeHandler().get(key, CONTEXT)).value.html).toBe('<p>old</p>')
  })

  it('gives no page once its content has changed', async () => {
    const handler = makeHandler()
    await handler.get(key, CONTEXT)
    await handler.set(key, makePage('<p>old</p>'), CONTEXT)
    version = 'two'
    expect(await handler.get(key, CONTEXT)).toBeNull()
  })

  it('does not trust a page whose content changed while it was rendered', async () => {
    const handler = makeHandler()
    await handler.get(key, CONTEXT)
    version = 'two'
    await handler.set(key, makePage('<p>old</p>'), CONTEXT)
    expect(await handler.get(key, CONTEXT)).toBeNull()
    await handler.set(key, makePage('<p>new</p>'), CONTEXT)
    expect((await handler.get(key, CONTEXT)).value.html).toBe('<p>new</p>')
  })

  it('gives the status 404 to a page that says that nothing is there', async () => {
    const page = makePage('<main data-status="404">There is no page here</main>')
    await makeHandler().set(key, page, CONTEXT)
    expect(page.status).toBe(404)
  })

  it('leaves the status of a page whose text speaks of a status', async () => {
    const page = makePage('<p>data-status=&quot;404&quot;</p>')
    await makeHandler().set(key, page, CONTEXT)
    expect(page.status).toBe(200)
  })

  it('puts the policy into the headers of the page that was rendered', async () => {
    const page = makePage('<script>alert</script>')
    await makeHandler().set(key, page, CONTEXT)
    expect(page.headers['content-security-policy']).toContain(
      "script-src 'self' 'sha256-35BQWN1npAn++BSA6B5HNlcrDttNf7mHxpXNB+Jg7IE='",
    )
  })

  it.each(['/teach', '/teach/articles/ferry'])(
    'keeps nothing of the desk, such as %s',
    async (at) => {
      const handler = makeHandler()
      const deskKey = `/route-cache/APP_PAGE/0a/$${at}`
      await handler.set(deskKey, makePage('<p>draft</p>'), CONTEXT)
      expect(await handler.get(deskKey, CONTEXT)).toBeNull()
    },
  )
})
