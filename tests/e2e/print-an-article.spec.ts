import { ferryArticle, FERRY } from '../fixtures/ferry-article'
import { article, check, give, question } from '../support/pupil'
import { expect, testOn } from '../support/served-test'

/** What comes out of the printer: the article, then its questions, and nothing to press. */
const test = testOn({ ...ferryArticle('ferry'), ...ferryArticle('hidden', { passage: 'hidden' }) })

for (const slug of ['ferry', 'hidden']) {
  for (const width of [1280, 600]) {
    test(`${slug} is a clean sheet, printed from a window of ${String(width)} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/articles/${slug}`)
      await expect(page.getByRole('heading', { name: FERRY.title })).toBeVisible()
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(article(page)).toContainText(FERRY.lastWords)
      await expect(article(page)).toBeVisible()
      for (let number = 1; number <= FERRY.total; number++) {
        await expect(question(page, number)).toBeVisible()
      }
      await expect(question(page, 4).getByText('baked the bread').first()).toBeVisible()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expect(page.getByText('Take all the time you need.')).toBeHidden()
      await expect(page.getByText('Read the article first.')).toBeHidden()
      await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
    })
  }
}

test('answers that were marked are printed with what proves them', async ({ page }) => {
  await page.goto('/articles/ferry')
  await give(question(page, 2), FERRY.wrong[1])
  await check(question(page, 2))
  await page.emulateMedia({ media: 'print' })
  await expect(question(page, 2)).toContainText('That is not right.')
  await expect(question(page, 2).getByRole('blockquote')).toBeVisible()
})
