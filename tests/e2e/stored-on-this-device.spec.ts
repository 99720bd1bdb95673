import type { Page } from '@playwright/test'
import { ferryArticle, FERRY } from '../fixtures/ferry-article'
import { check, give, marks, question, scoreCard } from '../support/pupil'
import { expect, testOn } from '../support/served-test'

const test = testOn({
  ...ferryArticle('ferry'),
  ...ferryArticle('other', { title: 'Another ferry' }),
})

test('the page says what is kept, and that it is nothing yet', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'This device' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is stored on this device')
  await expect(page.getByText('kept in this browser, on this device')).toBeVisible()
  await expect(page.getByText('no cookies are set')).toBeVisible()
  await expect(keptHere(page)).toContainText('Nothing.')
  await expect(keptHere(page).getByRole('button')).toHaveAttribute('aria-disabled', 'true')
})

test('the page counts the articles, and deletes all that is kept of them', async ({ page }) => {
  await answerFirst(page, 'ferry')
  await page.goto('/device')
  await expect(keptHere(page)).toContainText('Answers to one article.')
  await answerFirst(page, 'other')
  await page.evaluate(() => localStorage.setItem('of-another-app', 'stays'))
  await page.goto('/device')
  await expect(keptHere(page)).toContainText('Answers to 2 articles.')
  await keptHere(page).getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByRole('status')).toContainText('has been deleted')
  await expect(keptHere(page)).toContainText('Nothing.')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-app'])
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])

  await page.goto('/articles/ferry')
  await expect(scoreCard(page)).toContainText('Nothing has been marked yet.')
  await expect(page.getByRole('heading', { name: 'Go on, or start afresh?' })).toHaveCount(0)
  await expect(question(page, 1).getByRole('radio', { checked: true })).toHaveCount(0)
})

test('an article that is open in another tab keeps nothing of what was deleted', async ({
  page,
  context,
}) => {
  await answerFirst(page, 'ferry')
  const device = await context.newPage()
  await device.goto('/device')
  await keptHere(device).getByRole('button', { name: 'Delete everything' }).click()
  await expect(device.getByRole('status')).toContainText('has been deleted')
  await expect(scoreCard(page)).toContainText('Nothing has been marked yet.')
  await expect(marks(page)).toHaveCount(0)
})

test('a browser that lets nothing be deleted is told of', async ({ page }) => {
  await answerFirst(page, 'ferry')
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
  })
  await page.goto('/device')
  await keptHere(page).getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByRole('status')).toContainText(
    'does not let the page delete anything. Clear the site’s data in its settings.',
  )
  await expect(keptHere(page)).toContainText('Answers to one article.')
})

test('where nothing can be kept, the page says so and the quiz works on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  await page.goto('/device')
  await expect(keptHere(page)).toContainText('This browser does not let the page keep anything.')
  await expect(keptHere(page).getByRole('button')).toHaveAttribute('aria-disabled', 'true')
  await answerFirst(page, 'ferry')
  await expect(page.getByText('This browser does not let the page keep anything.')).toBeVisible()
})

function keptHere(page: Page) {
  return page.getByRole('region', { name: 'Kept here now' })
}

async function answerFirst(page: Page, slug: string) {
  await page.goto(`/articles/${slug}`)
  await give(question(page, 1), FERRY.right[0])
  await check(question(page, 1))
}
