import type { Page } from '@playwright/test'
import { ferryArticle, FERRY } from '../fixtures/ferry-article'
import { expectScore, give, marks, question, scoreCard } from '../support/pupil'
import { expect, testOn } from '../support/served-test'

/** Quizzes that are marked as a whole, and quizzes that say nothing. */
const test = testOn({
  ...ferryArticle('end', { feedback: 'end' }),
  ...ferryArticle('never', { feedback: 'never' }),
})

test('feedback at the end says nothing before the whole quiz is handed in', async ({ page }) => {
  await page.goto('/articles/end')
  await expect(page.getByText('marked when you hand in the whole quiz')).toBeVisible()
  await giveAll(page, FERRY.right.length)
  await expect(page.getByRole('button', { name: /^Check/ })).toHaveCount(0)
  await expect(page.getByText('That is right.')).toHaveCount(0)
  await expect(scoreCard(page)).toContainText('Nothing has been marked yet.')
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  await expect(page.getByText('That is right.', { exact: false })).toHaveCount(FERRY.total)
  await expect(marks(page).first()).toBeVisible()
  await expectScore(page, 'First try', '6 of 6')
})

test('what is open is said before the quiz is handed in, and may stay open', async ({ page }) => {
  await page.goto('/articles/end')
  await giveAll(page, 4)
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  await expect(page.getByRole('form')).toContainText('2 questions are still open.')
  await expect(scoreCard(page)).toContainText('Nothing has been marked yet.')
  await give(question(page, 5), FERRY.right[4])
  await expect(page.getByRole('form')).toContainText('One question is still open.')
  await page.getByRole('button', { name: 'Hand in as it is' }).click()
  await expectScore(page, 'Now', '5 of 6')
  await expectScore(page, 'Not answered yet', '1')
})

test('what was missed can be handed in again', async ({ page }) => {
  await page.goto('/articles/end')
  await giveAll(page, FERRY.total)
  await give(question(page, 2), FERRY.wrong[1])
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  await expectScore(page, 'First try', '5 of 6')
  await scoreCard(page).getByRole('button', { name: 'Try the missed ones again' }).click()
  await expect(question(page, 2)).toBeFocused()
  await give(question(page, 2), FERRY.right[1])
  await page.getByRole('button', { name: /^Hand in/ }).click()
  await expectScore(page, 'Now', '6 of 6')
  await expectScore(page, 'First try', '5 of 6')
})

test('Enter in a field does not hand in the quiz', async ({ page }) => {
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  await page.goto('/articles/end')
  const field = question(page, 2).getByRole('textbox')
  await field.fill('90')
  await field.press('Enter')
  await expect(field).toBeFocused()
  await expect(page.getByRole('button', { name: 'Hand in all answers' })).toBeVisible()
  expect(posts).toEqual([])
})

test('a quiz without feedback says that it was handed in, and no more', async ({ page }) => {
  const answers: string[] = []
  await page.route('**/articles/never', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    const response = await route.fetch()
    answers.push(await response.text())
    await route.fulfill({ response })
  })
  await page.goto('/articles/never')
  await expect(page.getByText('does not show what is right')).toBeVisible()
  await giveAll(page, FERRY.total)
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  await expect(page.getByRole('form')).toContainText('Your answers have been handed in.')
  await expect(scoreCard(page)).toContainText('This quiz shows no score.')
  await expect(page.getByText('That is right.')).toHaveCount(0)
  await expect(marks(page)).toHaveCount(0)
  expect(answers).toHaveLength(1)
  expect(answers.join()).not.toMatch(/verdict|revealed|twice as many/)
})

async function giveAll(page: Page, count: number) {
  for (const [index, play] of FERRY.right.slice(0, count).entries()) {
    await give(question(page, index + 1), play)
  }
}
