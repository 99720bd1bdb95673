import { ferryArticle, FERRY } from '../fixtures/ferry-article'
import { numberedArticles } from '../support/numbered-articles'
import { article } from '../support/pupil'
import { expect, testOn } from '../support/served-test'

const test = testOn({
  ...ferryArticle('ferry'),
  ...ferryArticle('fresh', { title: 'Not asked for before' }),
  ...numberedArticles(41),
  'broken/article.md': '---\ntitle: Broken\n---\n\nOne sentence.\n',
  'broken/quiz.yaml': 'items: nothing\n',
})

const PAGES = [
  { name: 'the library', path: '/', status: 200 },
  { name: 'its second page', path: '/page/2', status: 200 },
  { name: 'a search', path: '/search?q=ferry', status: 200 },
  { name: 'a search without words', path: '/search', status: 200 },
  { name: 'an article', path: '/articles/ferry', status: 200 },
  { name: 'an article with a mistake', path: '/articles/broken', status: 200 },
  { name: 'an article that is not there', path: '/articles/none', status: 404 },
  { name: 'the page about the device', path: '/device', status: 200 },
  { name: 'an address that is not there', path: '/no/such/page', status: 404 },
] as const

test('the library leads to an article, and the article says what it is', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: FERRY.title }).click()
  await expect(page).toHaveTitle(`${FERRY.title} – Dateline`)
  const pane = article(page)
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(FERRY.title)
  await expect(pane).toContainText('Written for the tests')
  await expect(pane.getByText('Varn, 5 March 2024')).toBeVisible()
  await expect(pane.getByRole('time')).toHaveAttribute('datetime', '2024-03-05')
  await expect(pane).toContainText(/\d to \d minutes to read/)
  await expect(pane).toContainText(`${String(FERRY.total)} questions`)
  await expect(pane.getByRole('link', { name: 'The Harbour Gazette' })).toHaveAttribute(
    'href',
    'https://gazette.example/ferry',
  )
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText([
    'Three boats',
    'The last crossing',
    'A bridge, or another boat',
  ])
  await expect(page.getByRole('region', { name: 'Questions' }).getByRole('group')).toHaveCount(
    FERRY.total,
  )
})

test('a line of the article is not too long to be read', async ({ page }) => {
  await page.goto('/articles/ferry')
  const letters = await article(page)
    .getByText('Nobody had expected')
    .evaluate((paragraph) => {
      const context = document.createElement('canvas').getContext('2d')
      const { fontSize, fontFamily } = getComputedStyle(paragraph)
      if (context === null) return 0
      context.font = `${fontSize} ${fontFamily}`
      const text = paragraph.textContent
      return (paragraph.clientWidth / context.measureText(text).width) * text.length
    })
  expect(letters).toBeGreaterThanOrEqual(60)
  expect(letters).toBeLessThanOrEqual(75)
})

test('the fonts are those that come with the app', async ({ page }) => {
  await page.goto('/articles/ferry')
  const isLoaded = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].some(({ status }) => status === 'loaded')
  })
  expect(isLoaded).toBe(true)
})

test('the first press of Tab offers a way past the masthead', async ({ page }) => {
  await page.goto('/articles/ferry')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(article(page).getByRole('link', { name: 'The Harbour Gazette' })).toBeFocused()
})

for (const { name, path, status } of PAGES) {
  test(`${name} runs no script but its own, and asks nobody else`, async ({
    page,
    context,
    baseURL,
    complaints,
  }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    // Once as the page is made, and once as it comes from the cache.
    for (const time of ['first', 'second']) {
      const response = await page.goto(path)
      expect(response?.status(), time).toBe(status)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const headers = response?.headers() ?? {}
      expectStrictPolicy(headers['content-security-policy'])
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('set-cookie')
    }
    await page.waitForLoadState('networkidle')
    expect([...hosts]).toEqual([baseURL])
    expect(await context.cookies()).toEqual([])
    expect(complaints).toEqual([])
  })

  test(`${name} fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
}

test('a page that is made for the very first time has its policy, and its script runs', async ({
  page,
  request,
}) => {
  const response = await page.goto('/articles/fresh')
  const first = response?.headers()['content-security-policy']
  expectStrictPolicy(first)
  await expect(page.getByRole('button', { name: 'Check question 1' })).toBeEnabled()
  const second = await request.get('/articles/fresh')
  expect(second.headers()['content-security-policy']).toBe(first)
})

test('a form that is posted comes back with a policy too', async ({ request }) => {
  const html = await (await request.get('/articles/ferry')).text()
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)]
  const multipart = Object.fromEntries(
    fields.map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  )
  const response = await request.post('/articles/ferry', { multipart })
  expect(response.status()).toBe(200)
  expectStrictPolicy(response.headers()['content-security-policy'])
  expect(response.headers()).not.toHaveProperty('set-cookie')
})

function expectStrictPolicy(policy: string | undefined) {
  const directives = new Map(
    (policy ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ')
      return [name, sources] as const
    }),
  )
  const scripts = directives.get('script-src') ?? []
  expect(scripts).toContain("'self'")
  for (const source of scripts) {
    expect(source).toMatch(/^'(?:self|sha256-[\w+/]+=*|nonce-[\w+/]+=*)'$/)
  }
  expect(directives.get('default-src')).toEqual(["'self'"])
  expect(directives.get('object-src')).toEqual(["'none'"])
  expect(directives.get('base-uri')).toEqual(["'none'"])
  expect(directives.get('form-action')).toEqual(["'self'"])
  expect(directives.get('frame-ancestors')).toEqual(["'self'"])
  expect(directives.get('style-src')).toEqual(["'self'"])
}
