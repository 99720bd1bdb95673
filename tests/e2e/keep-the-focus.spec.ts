import type { Locator, Page } from '@playwright/test'
import { FERRY } from '../fixtures/ferry-article'
import { answerAll, check, give, question, scoreCard } from '../support/pupil'
import { expect, testOn } from '../support/served-test'
import { leaveAnswers, meetNotice, startFromMemory, STATE_FILES } from '../support/states'

/** Whoever uses the keyboard, or has the page read out, is never thrown back to its beginning. */
const test = testOn(STATE_FILES)

test('after Check, whatever the verdict, and after Next question', async ({ page }) => {
  await page.goto('/articles/ferry')
  await press(question(page, 1).getByRole('button', { name: 'Check question 1' }))
  await expect(question(page, 1)).toContainText('Not marked yet.')
  await expectFocus(page, 'question 1')
  await give(question(page, 1), FERRY.wrong[0])
  await press(question(page, 1).getByRole('button', { name: 'Check question 1' }))
  await expect(question(page, 1)).toContainText('That is not right.')
  await expectFocus(page, 'question 1')
  await give(question(page, 1), FERRY.right[0])
  await press(question(page, 1).getByRole('button', { name: 'Check question 1' }))
  const next = question(page, 1).getByRole('button', { name: 'Next question' })
  await expect(next).toBeFocused()
  await press(next)
  await expect(question(page, 2)).toBeFocused()
})

test('when a row is moved up to the top and down to the bottom', async ({ page }) => {
  await page.goto('/articles/ferry')
  const group = question(page, 3)
  const up = group.getByRole('button', { name: 'Move up: Swallow' })
  const down = group.getByRole('button', { name: 'Move down: Swallow' })
  for (let presses = 0; presses < 3; presses++) {
    await press(up)
    await expect(up).toBeFocused()
  }
  await expect(group.getByRole('listitem').first()).toContainText('Swallow')
  await expect(page.getByRole('status').last()).toContainText('Swallow: now 1 of 3')
  for (let presses = 0; presses < 3; presses++) {
    await press(down)
    await expect(down).toBeFocused()
  }
  await expect(group.getByRole('listitem').last()).toContainText('Swallow')
})

test('when a notice is dismissed', async ({ page }) => {
  await page.goto('/articles/ferry')
  await meetNotice(page)
  await expectFocus(page, 'question 2')
  await press(page.getByRole('button', { name: /^Dismiss/ }))
  await expect(page.getByText('could not be reached')).toHaveCount(0)
  await expect(question(page, 2)).toBeFocused()
})

test('when earlier answers are taken up', async ({ page }) => {
  await findAnswers(page)
  await press(page.getByRole('button', { name: 'Go on' }))
  await expect(question(page, 1)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused()
})

test('when earlier answers are deleted', async ({ page }) => {
  await findAnswers(page)
  await press(page.getByRole('button', { name: 'Start afresh' }))
  await expect(question(page, 1)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused()
})

test('when the missed questions are tried again, and when all is begun afresh', async ({
  page,
}) => {
  await page.goto('/articles/ferry')
  await answerAll(page, FERRY.wrong.slice(0, 2))
  await press(page.getByRole('button', { name: 'Try the missed ones again' }))
  await expect(question(page, 1)).toBeFocused()
  await press(scoreCard(page).getByRole('button', { name: 'Start afresh' }))
  await press(page.getByRole('button', { name: 'Delete and start afresh' }))
  await expect(page.getByText('Your answers have been deleted.')).toBeAttached()
  await expect(question(page, 1)).toBeFocused()
})

test('when a quiz is handed in', async ({ page }) => {
  await page.goto('/articles/end')
  await give(question(page, 1), FERRY.right[0])
  await press(page.getByRole('button', { name: 'Hand in all answers' }))
  const asItIs = page.getByRole('button', { name: 'Hand in as it is' })
  await expect(asItIs).toBeFocused()
  await press(asItIs)
  await expect(page.getByRole('button', { name: 'Hand in again' })).toBeVisible()
  await expect(scoreCard(page)).toBeFocused()
})

test('when the article is put away, looked at, put away again, and read anew', async ({ page }) => {
  await page.goto('/articles/hidden')
  await press(page.getByRole('button', { name: 'Put the article away and start' }))
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused()
  await press(page.getByRole('button', { name: /^Look at the article/ }))
  const away = page.getByRole('button', { name: 'Put the article away again' })
  await expect(away).toBeFocused()
  await press(away)
  await expect(page.getByRole('button', { name: /^Look at the article/ })).toBeFocused()
  await give(question(page, 1), FERRY.right[0])
  await check(question(page, 1))
  await press(scoreCard(page).getByRole('button', { name: 'Start afresh' }))
  await press(page.getByRole('button', { name: 'Delete and start afresh' }))
  await expect(page.getByText('Read the article first.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused()
})

test('when the last answer brings the article back', async ({ page }) => {
  await page.goto('/articles/hidden')
  await startFromMemory(page)
  await answerAll(page, FERRY.right.slice(0, 5))
  await give(question(page, 6), FERRY.right[5])
  await press(question(page, 6).getByRole('button', { name: 'Check question 6' }))
  await expect(page.getByText('the article is back')).toBeVisible()
  await expect(page.getByRole('button', { name: 'See the score' })).toBeFocused()
})

test('on the page about the device, when everything is deleted', async ({ page }) => {
  await page.goto('/articles/ferry')
  await leaveAnswers(page)
  await page.goto('/device')
  const button = page.getByRole('button', { name: 'Delete everything' })
  await press(button)
  await expect(page.getByRole('status')).toContainText('deleted')
  await expect(button).toBeFocused()
})

async function press(button: Locator) {
  await button.focus()
  await button.press('Enter')
}

async function expectFocus(page: Page, name: 'question 1' | 'question 2') {
  await expect(page.getByRole('button', { name: `Check ${name}` })).toBeFocused()
}

async function findAnswers(page: Page) {
  await page.goto('/articles/ferry')
  await leaveAnswers(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Go on, or start afresh?' })).toBeVisible()
}
