import { numberedArticles, smallArticle } from '../support/numbered-articles'
import { test as testAlone } from '../support/content-test'
import { check, question } from '../support/pupil'
import { expect, testOn } from '../support/served-test'

const MANY = 345
const PAGES = 9
const test = testOn({
  ...numberedArticles(MANY - 1),
  ...smallArticle('lodz', 'A café in Łódź opens its doors', '2020-01-01'),
})

testAlone(
  'a library with nothing in it says how an article comes in',
  async ({ page, serveContent }) => {
    const content = await serveContent({})
    await page.goto(content.url)
    await expect(page.getByText('There are no articles yet.')).toBeVisible()
    await expect(page.getByRole('search')).toHaveCount(0)
    await expect(page.getByRole('listitem')).toHaveCount(0)
    await page.goto(`${content.url}/search?q=ship`)
    await expect(page.getByText('No article has the words “ship”.')).toBeVisible()
  },
)

for (const count of [1, 3]) {
  testAlone(
    `${String(count)} of ${String(count)} articles are on one page without a search`,
    async ({ page, serveContent }) => {
      const content = await serveContent(numberedArticles(count))
      await page.goto(content.url)
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(count)
      await expect(page.getByRole('search')).toHaveCount(0)
      await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0)
      await page.getByRole('link', { name: 'Report number 1 from the harbour' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Report number 1 from the harbour',
      )
    },
  )
}

test('each article in the list says where it is from, of when, how long, and how many questions', async ({
  page,
}) => {
  await page.goto('/')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first.getByRole('heading')).toHaveText('Report number 1 from the harbour')
  await expect(first).toContainText('The Harbour Gazette')
  await expect(first).toContainText('28 December 2023')
  await expect(first).toContainText('a minute to read')
  await expect(first).toContainText('1 question')
})

test('many articles come by pages, the newest first, each on one of them', async ({ page }) => {
  await page.goto('/')
  const titles: string[] = []
  for (let number = 1; number <= PAGES; number++) {
    await expect(page.getByText(`Page ${String(number)} of ${String(PAGES)}`)).toBeVisible()
    titles.push(
      ...(await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()),
    )
    if (number < PAGES) await page.getByRole('link', { name: 'Older articles' }).click()
  }
  expect(titles).toHaveLength(MANY)
  expect(new Set(titles).size).toBe(MANY)
  expect(titles.slice(0, 2)).toEqual([
    'Report number 1 from the harbour',
    'Report number 2 from the harbour',
  ])
  await expect(page.getByRole('link', { name: 'Older articles' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Newer articles' }).click()
  await expect(page.getByText(`Page ${String(PAGES - 1)} of ${String(PAGES)}`)).toBeVisible()
})

for (const address of [`/page/${String(PAGES + 1)}`, '/page/0', '/page/x', '/page/1e3']) {
  test(`there is no page at ${address}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
  })
}

test('words find an article', async ({ page }) => {
  await page.goto('/')
  const field = page.getByRole('searchbox', { name: 'Find articles by words' })
  await field.fill('harbour number 217')
  await field.press('Enter')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
    'Report number 217 from the harbour',
  )
  await expect(field).toHaveValue('harbour number 217')
})

for (const [how, words] of [
  ['with its diacritics', 'café Łódź'],
  ['without them', 'cafe lodz'],
  ['in capitals', 'CAFE LODZ'],
  ['by the beginning of a word', 'caf door'],
  ['a little misspelt', 'doorz cafe'],
] as const) {
  test(`an article is found ${how}`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(words)}`)
    await expect(page.getByText(`One article for “${words}”.`)).toBeVisible()
    await page.getByRole('link', { name: 'A café in Łódź opens its doors' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

for (const [what, words] of [
  ['words that are nowhere', 'zeppelin xylophone'],
  ['markup', '<script>alert(1)</script>'],
  ['odd characters', '%00 ()*\\ "\' 🦊 \u202e'],
] as const) {
  test(`${what} find nothing, and that is said`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(words)}`)
    await expect(page.getByText(/^No article has the words/)).toContainText(words.trim())
    await expect(page.getByRole('searchbox')).toHaveValue(words.trim())
  })
}

test('a search as long as a page is cut and answered', async ({ page }) => {
  const response = await page.goto(`/search?q=${'harbour'.repeat(900)}`)
  expect(response?.status()).toBe(200)
  await expect(page.getByText(/^No article has the words/)).toBeVisible()
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(isWide, 'scrolls sideways').toBe(false)
})

test('words that are everywhere show the best fifty', async ({ page }) => {
  await page.goto('/search?q=harbour')
  await expect(page.getByText('The best 50 are shown.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(50)
})

test('a search for nothing shows the field alone', async ({ page }) => {
  await page.goto('/search?q=%20%20')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByText(/^No article/)).toHaveCount(0)
})

test('the list says how far this device’s reader has come, also after the back button', async ({
  page,
}) => {
  await page.goto('/')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first).not.toContainText('on this device')
  await first.getByRole('link').click()
  await question(page, 1).getByRole('radio', { name: 'coal' }).check()
  await check(question(page, 1))
  await page.goBack()
  await expect(first).toContainText('All questions answered on this device')
  await page.goto('/search?q=report')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Report number 1 from the harbour' }),
  ).toContainText('All questions answered on this device')
})
