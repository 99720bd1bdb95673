import type { Page } from '@playwright/test'
import { ferryArticle, FERRY } from '../fixtures/ferry-article'
import { answerAll, article, check, give, marks, question, scoreCard } from '../support/pupil'
import { expect, testOn } from '../support/served-test'

/** Quizzes whose passage is hidden while it is answered. */
const test = testOn({
  ...ferryArticle('each', { passage: 'hidden' }),
  ...ferryArticle('end', { passage: 'hidden', feedback: 'end' }),
})

test('the article is read first, and put away with the first question', async ({ page }) => {
  await page.goto('/articles/each')
  await expect(page.getByText('Read the article first.')).toBeVisible()
  await expect(article(page)).toBeVisible()
  await expect(question(page, 1)).toBeHidden()
  await start(page)
  await expect(article(page)).toBeHidden()
  await expect(page.getByText('The article is put away while you answer.')).toBeVisible()
  await expect(question(page, 1)).toBeVisible()
})

test('a verdict quotes the article without bringing it back', async ({ page }) => {
  await page.goto('/articles/each')
  await start(page)
  await give(question(page, 1), FERRY.wrong[0])
  await check(question(page, 1))
  await expect(question(page, 1).getByRole('blockquote')).toBeVisible()
  await expect(question(page, 1).getByRole('button', { name: /^Show in/ })).toHaveCount(0)
  await expect(article(page)).toBeHidden()
})

test('the article comes back with the last answer, and the score says how it was earned', async ({
  page,
}) => {
  await page.goto('/articles/each')
  await start(page)
  await answerAll(page, FERRY.right)
  await expect(article(page)).toBeVisible()
  await expect(marks(page).first()).toBeVisible()
  await expect(page.getByText('You have finished, and the article is back.')).toBeVisible()
  await expect(scoreCard(page)).toContainText('Answered with the article put away.')
})

test('the article comes back when the quiz is handed in', async ({ page }) => {
  await page.goto('/articles/end')
  await start(page)
  await give(question(page, 1), FERRY.right[0])
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  await expect(article(page)).toBeHidden()
  await page.getByRole('button', { name: 'Hand in as it is' }).click()
  await expect(article(page)).toBeVisible()
  await expect(scoreCard(page)).toContainText('Answered with the article put away.')
})

test('looking at the article is allowed, and noted on the score card', async ({ page }) => {
  await page.goto('/articles/each')
  await start(page)
  await give(question(page, 1), FERRY.right[0])
  await check(question(page, 1))
  await page.getByRole('button', { name: /^Look at the article/ }).click()
  await expect(article(page)).toBeVisible()
  await expect(page.getByText('You are answering with the article in view.')).toBeVisible()
  await give(question(page, 2), FERRY.right[1])
  await check(question(page, 2))
  await expect(scoreCard(page)).toContainText('Answered partly with the article put away')
  await page.getByRole('button', { name: 'Put the article away again' }).click()
  await expect(article(page)).toBeHidden()
})

test('the questions stay when the window becomes narrow', async ({ page }) => {
  await page.goto('/articles/each')
  await start(page)
  await page.setViewportSize({ width: 600, height: 700 })
  await expect(question(page, 1)).toBeVisible()
  await expect(article(page)).toBeHidden()
})

test('a page that is loaded again does not bring the article back', async ({ page }) => {
  await page.goto('/articles/each')
  await start(page)
  await give(question(page, 1), FERRY.right[0])
  await page.reload()
  await expect(question(page, 1).getByRole('radio', { name: '61' })).toBeChecked()
  await expect(article(page)).toBeHidden()
})

async function start(page: Page) {
  await page.getByRole('button', { name: 'Put the article away and start' }).click()
}
