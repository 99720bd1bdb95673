import { LOST_KEY, STEMS } from '../fixtures/lost-key'
import { publish } from '../support/publish'
import { entryOf, expectRight, openArticle, pickAndCheck, question } from '../support/question'
import { expect, test } from '../support/shared-content-test'

// Playwright turns off the browser's cache of whole pages, which is what the back button brings back.
test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
})

test('the back button brings back the page as it was, with what another tab wrote meanwhile', async ({
  content,
  context,
  page,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await openArticle(page, slug)
  await entryOf(page, STEMS.metal).fill('bra')
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'From the cache' : 'Loaded anew'
    })
  })
  await page.getByRole('link', { name: 'Dateline' }).click()
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()

  const other = await context.newPage()
  await other.goto(`/articles/${slug}`)
  await other.getByRole('button', { name: 'Go on' }).click()
  await pickAndCheck(other, STEMS.whereLost, 'Cork')
  await expectRight(other, STEMS.whereLost)

  await page.evaluate(() => history.back())
  await expect(page).toHaveTitle('From the cache')
  await expect(entryOf(page, STEMS.metal)).toHaveValue('bra')
  await expect(question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' })).toBeChecked()
})
