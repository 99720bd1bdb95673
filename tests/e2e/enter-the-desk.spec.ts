import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeSeal } from '@/lib/desk/entry/seal'
import { watchPassphrase } from '@/lib/desk/entry/watch-passphrase'
import { ferryArticle } from '../fixtures/ferry-article'
import { findBarriers } from '../support/axe'
import { test as testAlone } from '../support/content-test'
import { expect, testOn } from '../support/served-test'
import type { ServedContent } from '../support/serve-content'
import { bringText, enterDesk, expectKept, PASSPHRASE, typePassphrase } from '../support/teacher'

const test = testOn(ferryArticle('ferry'))
const DAY_MS = 24 * 60 * 60 * 1000
const HEADING = { name: 'The teacher’s desk', level: 1 }

test('a teacher types the passphrase and is at the desk', async ({ page, context }) => {
  await page.goto('/teach')
  await expect(page).toHaveURL('/teach/enter')
  await expect(page.getByRole('button', { name: 'Leave' })).toHaveCount(0)
  await typePassphrase(page, PASSPHRASE)
  await expect(page).toHaveURL('/teach')
  await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
  const cookies = await context.cookies()
  expect(cookies.map(({ name }) => name).toSorted()).toEqual([
    'dateline-desk',
    'dateline-desk-device',
  ])
  for (const cookie of cookies)
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/teach', secure: false })
})

test('an address within the desk is come back to', async ({ page }) => {
  await page.goto('/teach/enter?from=%2Fteach%3Flist%3Dall')
  await typePassphrase(page, PASSPHRASE)
  await expect(page).toHaveURL('/teach?list=all')
})

test('a deep link asks for the passphrase and leads on', async ({ page }) => {
  await page.goto('/teach/nowhere/yet?item=2')
  await expect(page).toHaveURL('/teach/enter?from=%2Fteach%2Fnowhere%2Fyet%3Fitem%3D2')
  await typePassphrase(page, PASSPHRASE)
  await expect(page).toHaveURL('/teach/nowhere/yet?item=2')
})

test('entering leads to no other site', async ({ page }) => {
  await page.goto('/teach/enter?from=https%3A%2F%2Fevil.example%2Fteach')
  await typePassphrase(page, PASSPHRASE)
  await expect(page).toHaveURL('/teach')
})

test('the address that holds the passphrase lets in by itself, and keeps nothing of it', async ({
  page,
  content,
}) => {
  await page.goto(`/teach/enter#${encodeURIComponent(PASSPHRASE)}`)
  await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
  await expect(page).toHaveURL('/teach')
  await page.goBack()
  expect(page.url()).not.toContain('horse')
  expect(content.log()).not.toContain('horse')
})

test('a wrong passphrase is said at the field, which can be mended', async ({ page, context }) => {
  await page.goto('/teach')
  await typePassphrase(page, 'a wrong one')
  await expect(page.getByRole('alert').filter({ hasText: 'passphrase' })).toHaveText(
    'That is not the passphrase.',
  )
  await expect(page.getByLabel('Passphrase')).toBeFocused()
  await expect(page.getByLabel('Passphrase')).toHaveAccessibleDescription(
    'That is not the passphrase.',
  )
  expect(await context.cookies()).toEqual([])
  await typePassphrase(page, PASSPHRASE)
  await expect(page).toHaveURL('/teach')
})

test('leaving ends the session', async ({ page, context }) => {
  await enterDesk(page)
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByText('You have left the desk.')).toBeVisible()
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['dateline-desk-device'])
  await page.goto('/teach')
  await expect(page).toHaveURL('/teach/enter')
})

test('whoever is in is not asked again', async ({ page }) => {
  await enterDesk(page)
  await page.goto('/teach/enter')
  await expect(page.getByText('You are at the desk already')).toBeVisible()
  await page.getByRole('link', { name: 'Go to the desk' }).click()
  await expect(page).toHaveURL('/teach')
})

test('by keyboard alone', async ({ page }) => {
  await page.goto('/teach')
  await page.getByLabel('Passphrase').focus()
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/teach')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a teacher enters, is told of a slip, and leaves', async ({ page }) => {
    await page.goto('/teach?list=all')
    await typePassphrase(page, 'a wrong one')
    await expect(page.getByText('That is not the passphrase.')).toBeVisible()
    await typePassphrase(page, PASSPHRASE)
    await expect(page).toHaveURL('/teach?list=all')
    await page.getByRole('button', { name: 'Leave' }).click()
    await expect(page.getByText('You have left the desk.')).toBeVisible()
  })
})

test('each answer of the desk is kept in no cache, and found by no search engine', async ({
  page,
  request,
}) => {
  await enterDesk(page)
  for (const path of ['/teach', '/teach/enter', '/teach/nowhere']) {
    const response = await page.request.get(path)
    expect(response.headers(), path).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/script-src 'self' 'nonce-[^']+';/),
    })
  }
  const [first, second] = await Promise.all(
    ['/teach', '/teach'].map(async (path) => {
      const response = await page.request.get(path)
      return response.headers()['content-security-policy']
    }),
  )
  expect(first).not.toBe(second)
  // Nor does the one without a session get what the one with a session was given.
  const response = await request.get('/teach', { maxRedirects: 0 })
  expect([response.status(), response.headers()['cache-control']]).toEqual([
    303,
    'private, no-store',
  ])
})

/** The session of somebody who entered so many days ago. */
async function sealFrom(daysAgo: number): Promise<string> {
  const passphrase = await watchPassphrase('', { TEACHER_PASSPHRASE: PASSPHRASE })()
  if (passphrase === undefined) throw new Error('There is no passphrase.')
  const now = Date.now
  const at = now() - daysAgo * DAY_MS
  Date.now = () => at
  try {
    return await makeSeal('session', { id: 'a1', since: at, at, isSecure: false }, passphrase)
  } finally {
    Date.now = now
  }
}

test('a session goes on for two weeks more with each day at the desk', async ({
  page,
  context,
  content,
}) => {
  const session = { name: 'dateline-desk', domain: '127.0.0.1', path: '/teach' }
  const kept = async () => (await context.cookies(`${content.url}/teach`)).map(({ value }) => value)
  for (const [daysAgo, isRenewed] of [
    [0.5, false],
    [13, true],
  ] as const) {
    const seal = await sealFrom(daysAgo)
    await context.addCookies([{ ...session, value: seal, expires: Date.now() / 1000 + 3600 }])
    await page.goto('/teach')
    await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
    expect((await kept()).includes(seal), String(daysAgo)).toBe(!isRenewed)
  }
  const [cookie] = await context.cookies(`${content.url}/teach`)
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/teach' })
  expect(cookie?.expires).toBeGreaterThan((Date.now() + 13.9 * DAY_MS) / 1000)
  await page.reload()
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByText('You have left the desk.')).toBeVisible()
  expect(await kept()).toEqual([])
})

test.describe('cookies that are none', () => {
  async function visit(content: ServedContent, cookie: string): Promise<readonly [number, string]> {
    const headers = { cookie: `dateline-desk=${cookie}` }
    const response = await fetch(`${content.url}/teach`, { headers, redirect: 'manual' })
    return [response.status, response.headers.get('location') ?? '']
  }

  test('an unsigned one is refused, and logged', async ({ content }) => {
    for (const cookie of [
      'x',
      'Fe26.2*1*a*b*c*0*d*e~2',
      '%00',
      '{"teacher":true}',
      'x'.repeat(3000),
    ])
      expect(await visit(content, cookie), cookie).toEqual([303, '/teach/enter'])
    expect(content.log()).toContain(
      'Desk: refused GET /teach. The session has ended, or was not begun here.',
    )
  })

  test('an old one is refused', async ({ content }) => {
    expect(await visit(content, await sealFrom(13))).toEqual([200, ''])
    expect(await visit(content, await sealFrom(15))).toEqual([303, '/teach/enter'])
  })

  test('a changed one is refused', async ({ page, context, content }) => {
    await enterDesk(page)
    const cookie = (await context.cookies()).find(({ name }) => name === 'dateline-desk')
    const value = cookie?.value ?? ''
    expect(await visit(content, value)).toEqual([200, ''])
    const middle = value.length >> 1
    const other = value[middle] === 'a' ? 'b' : 'a'
    expect(
      await visit(content, `${value.slice(0, middle)}${other}${value.slice(middle + 1)}`),
    ).toEqual([303, '/teach/enter'])
  })
})

test.describe('posts', () => {
  const NOT_HERE = 'This was sent from another site, and nothing was changed.'

  for (const [what, headers] of [
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another site, by plain HTTP', { origin: 'http://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ] as const) {
    test(`from ${what} are refused, with a session too, and logged`, async ({ page, content }) => {
      await enterDesk(page)
      const response = await page.request.post('/teach', {
        multipart: { passphrase: PASSPHRASE },
        headers,
      })
      expect([response.status(), await response.json()]).toEqual([
        403,
        { status: 'refused', says: NOT_HERE },
      ])
      expect(content.log()).toContain(`Desk: refused POST /teach. ${NOT_HERE} (403)`)
    })
  }

  test('a form on another site begins no session', async ({ page, context, content }) => {
    await page.route('http://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" enctype="multipart/form-data" action="${content.url}/teach/enter"><input name="passphrase" value="${PASSPHRASE}"><button>Win</button></form>`,
      }),
    )
    await page.goto('http://evil.example/')
    await page.getByRole('button', { name: 'Win' }).click()
    await expect(page.getByText(NOT_HERE)).toBeVisible()
    expect(await context.cookies()).toEqual([])
  })

  test('without a session are answered as such', async ({ request, content }) => {
    const response = await request.post('/teach/bring', { multipart: { text: 'An article.' } })
    expect([response.status(), await response.json()]).toEqual([401, { status: 'signed-out' }])
    expect(content.log()).toContain('Desk: refused POST /teach/bring. Sent without a session.')
  })

  test('of an action without a session are answered as such, and logged', async ({
    page,
    context,
    content,
  }) => {
    await enterDesk(page)
    await page.goto(await bringText(page, 'A short one\n\nAnn Reed, 39, runs a bakery.'))
    await expectKept(page)
    await context.clearCookies()
    await page.getByRole('textbox', { name: 'Headline' }).fill('Another')
    await expect(page.getByText('Signed out: your work is kept on this device')).toBeVisible()
    expect(content.log()).toMatch(
      /Desk: refused an action at \/teach\/manuscripts\/\w+\. Sent without a session\./,
    )
  })

  test('of 200 MB are refused before they are read', async ({ content }) => {
    const response = await fetch(`${content.url}/teach/bring`, {
      method: 'POST',
      body: new Uint8Array(200 * 1024 * 1024),
    }).catch(() => undefined)
    // The server may end the connection while the browser still sends.
    if (response !== undefined) expect(response.status).toBe(413)
    await expect.poll(() => content.log()).toContain('(413)')
  })

  test('with a forged action are refused, wherever they go', async ({ page, request }) => {
    await enterDesk(page)
    for (const [asked, path] of [
      [page.request, '/teach'],
      [request, '/teach'],
      [request, '/articles/ferry'],
    ] as const) {
      const response = await asked.post(path, {
        multipart: { '0': '[]' },
        headers: { 'next-action': '0'.repeat(42) },
      })
      expect(response.status(), path).toBe(409)
    }
  })

  test('of an action of the desk to a pupils’ page open nothing, and are logged', async ({
    page,
    request,
    content,
  }) => {
    await page.goto('/teach')
    const [sent] = await Promise.all([
      page.waitForRequest((asked) => asked.method() === 'POST'),
      typePassphrase(page, PASSPHRASE),
    ])
    const headers = { 'next-action': sent.headers()['next-action'] ?? '' }
    // In this order: an object would name the number first.
    const multipart = new FormData()
    multipart.set('_1_passphrase', PASSPHRASE)
    multipart.set('0', '["$undefined","$K1"]')
    const here = await request.post('/teach/enter', { multipart, headers })
    expect(here.headers()['set-cookie']).toContain('dateline-desk=')
    for (const path of ['/articles/ferry', '/', '/nowhere']) {
      const there = await request.post(path, { multipart, headers })
      expect(await there.text(), path).not.toContain('entered')
      expect(there.headers()['set-cookie'], path).toBeUndefined()
    }
    expect(content.log()).toContain('An action of the desk was sent to another page.')
  })

  test('of the form without JavaScript to a pupils’ page open nothing', async ({ request }) => {
    const fields = hiddenFields(await (await request.get('/teach/enter')).text())
    const multipart = { ...fields, passphrase: PASSPHRASE }
    const there = await request.post('/articles/ferry', { multipart })
    expect(there.headers()['set-cookie']).toBeUndefined()
    const here = await request.post('/teach/enter', { multipart, maxRedirects: 0 })
    expect(here.status()).toBe(303)
    expect(here.headers()['set-cookie']).toContain('dateline-desk=')
  })
})

/** The fields that name the action of the form on a page. */
function hiddenFields(html: string): Readonly<Record<string, string>> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)
  const unescape = (text: string) => text.replaceAll('&quot;', '"')
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, unescape(value)]))
}

testAlone('many wrong tries have to wait, and are logged', async ({ page, serveContent }) => {
  const site = await serveContent({})
  await page.goto(`${site.url}/teach`)
  for (const says of [
    'That is not the passphrase.',
    'That is not the passphrase.',
    'That is not the passphrase. Two more tries, and then there is a wait of a few minutes.',
    'That is not the passphrase. One more try, and then there is a wait of a few minutes.',
    'That is not the passphrase. Wait a few minutes before you try again.',
    'There were too many wrong tries from here. Try again in 5 minutes.',
  ]) {
    await typePassphrase(page, 'a wrong one')
    await expect(page.getByText(says, { exact: true })).toBeVisible()
  }
  await typePassphrase(page, PASSPHRASE)
  await expect(page.getByText('There were too many wrong tries from here.')).toBeVisible()
  const lines = site.log().match(/^Desk: .*$/gm) ?? []
  expect(lines.filter((line) => line.endsWith('a wrong passphrase from 127.0.0.1.'))).toHaveLength(
    5,
  )
  expect(site.log()).not.toContain('a wrong one')
})

testAlone(
  'what a visitor says of its address does not help it',
  async ({ serveContent, request }) => {
    const site = await serveContent({})
    const html = await (await request.get(`${site.url}/teach/enter`)).text()
    const fields = hiddenFields(html)
    let text = ''
    for (let time = 0; time < 7; time++) {
      const response = await request.post(`${site.url}/teach/enter`, {
        multipart: { ...fields, passphrase: 'a wrong one' },
        headers: { 'x-dateline-client': `198.51.100.${String(time)}` },
      })
      text = await response.text()
    }
    expect(text).toContain('There were too many wrong tries from here.')
  },
)

testAlone(
  'the first start makes a passphrase; another ends every session',
  async ({ page, serveContent }) => {
    const site = await serveContent({}, { TEACHER_PASSPHRASE: '' })
    const [, first = ''] = /^Desk: \/teach\/enter#(\S+)/m.exec(site.log()) ?? []
    const kept = join(site.deskFolder, 'passphrase.json')
    expect(await readFile(kept, 'utf8')).not.toContain(first)
    await enterDesk(page, `${site.url}/teach`, first.replaceAll('-', ' ').toUpperCase())

    const made = spawnSync('npm', ['run', '--silent', 'dateline', '--', 'passphrase'], {
      env: { ...process.env, DESK_DIR: site.deskFolder, TEACHER_PASSPHRASE: '' },
      encoding: 'utf8',
    })
    expect(made.status).toBe(0)
    await page.reload()
    await expect(page).toHaveURL(`${site.url}/teach/enter`)
    await typePassphrase(page, first)
    await expect(page.getByText('That is not the passphrase.')).toBeVisible()
    await page.goto(`${site.url}/teach/enter#${made.stdout.trim()}`)
    await expect(page.getByRole('heading', HEADING)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
  },
)

testAlone('DESK=off takes the desk out altogether', async ({ page, request, serveContent }) => {
  const site = await serveContent(ferryArticle('ferry'), { DESK: 'off' })
  expect(site.log()).not.toContain('Desk:')
  const nowhere = await request.get(`${site.url}/nowhere`)
  for (const path of ['/teach', '/teach/enter', '/teach/articles/ferry', '/teach/bring']) {
    const response = await request.get(`${site.url}${path}`, { maxRedirects: 0 })
    expect(response.status(), path).toBe(404)
    expect(await response.text(), path).toBe(await nowhere.text())
    expect(response.headers()['set-cookie'], path).toBeUndefined()
  }
  const multipart = { passphrase: PASSPHRASE }
  const [there, here] = await Promise.all(
    ['/nowhere', '/teach/enter'].map((path) => request.post(`${site.url}${path}`, { multipart })),
  )
  expect(here?.status()).toBe(there?.status())
  await page.goto(`${site.url}/teach`)
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
})

test.describe('there is no barrier', () => {
  test('in the form, after a slip, and having left', async ({ page }) => {
    await page.goto('/teach/enter')
    expect(await findBarriers(page)).toEqual([])
    await page.getByText('Where the passphrase is').click()
    await typePassphrase(page, 'a wrong one')
    await expect(page.getByText('That is not the passphrase.')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await typePassphrase(page, PASSPHRASE)
    await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Leave' }).click()
    await expect(page.getByText('You have left the desk.')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
  })
})
