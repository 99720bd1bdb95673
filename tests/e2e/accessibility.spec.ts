import type { Page } from '@playwright/test'
import { FERRY } from '../fixtures/ferry-article'
import { findBarriers } from '../support/axe'
import { test as testAlone } from '../support/content-test'
import { check, give, question } from '../support/pupil'
import { expect, testOn } from '../support/served-test'
import { reach, STATE_FILES, STATES } from '../support/states'

const test = testOn(STATE_FILES)

for (const state of STATES) {
  test(`there is no barrier in ${state.name}`, async ({ page }) => {
    await reach(page, state)
    expect(await findBarriers(page)).toEqual([])
  })
}

testAlone('there is no barrier in a library with nothing in it', async ({ page, serveContent }) => {
  const content = await serveContent({})
  await page.goto(content.url)
  expect(await findBarriers(page)).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('there is no barrier on either side', async ({ page }) => {
    await page.goto('/articles/ferry')
    await expect(
      page.getByRole('button', { name: 'Check question 1', includeHidden: true }),
    ).toBeEnabled()
    expect(await findBarriers(page), 'the article').toEqual([])
    await page.getByRole('link', { name: /^Questions/ }).tap()
    await give(question(page, 2), FERRY.wrong[1])
    await check(question(page, 2))
    expect(await findBarriers(page), 'the questions').toEqual([])
    await question(page, 2)
      .getByRole('button', { name: /^Show in/ })
      .tap()
    await expect(page.getByRole('button', { name: 'Back to question 2' })).toBeVisible()
    expect(await findBarriers(page), 'the evidence').toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test('there is no barrier in the form', async ({ page }) => {
    await leaveOutScripts(page)
    await page.goto('/articles/ferry')
    await expect(page.getByRole('button', { name: 'Hand in all answers' })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
  })

  test('there is no barrier in the marked page', async ({ page }) => {
    await leaveOutScripts(page)
    await page.goto('/articles/ferry')
    await give(question(page, 1), FERRY.wrong[0])
    await give(question(page, 2), FERRY.right[1])
    await page.getByRole('button', { name: 'Hand in all answers' }).click()
    await expect(question(page, 2)).toContainText('That is right.')
    expect(await findBarriers(page)).toEqual([])
  })
})

test('verdicts are announced in a live region that is there from the start', async ({
  page,
  request,
}) => {
  expect(await (await request.get('/articles/ferry')).text()).toContain('aria-live="polite"')
  await page.goto('/articles/ferry')
  const live = page.getByRole('status').last()
  await expect(live).toBeEmpty()
  const region = await live.elementHandle()
  const announced = () => region?.textContent()
  await give(question(page, 1), FERRY.wrong[0])
  await check(question(page, 1))
  await expect
    .poll(announced)
    .toContain('Question 1: That is not right. That is the age of her niece')
  await check(question(page, 2))
  await expect.poll(announced).toContain('Question 2: Not marked yet. Write an answer first.')
  await give(question(page, 1), FERRY.right[0])
  await check(question(page, 1))
  await expect.poll(announced).toContain('Question 1: That is right.')
})

test('the same words are announced a second time', async ({ page }) => {
  await page.goto('/articles/ferry')
  const live = page.getByRole('status').last()
  await check(question(page, 2))
  await expect(live).toContainText('Write an answer first.')
  const before = await live.textContent()
  await question(page, 2).getByRole('button', { name: 'Check question 2' }).click()
  await expect.poll(() => live.textContent()).not.toBe(before)
  await expect(live).toContainText('Write an answer first.')
})

test('a notice is announced', async ({ page }) => {
  await page.goto('/articles/ferry')
  await page.route('**/articles/*', (route) => route.abort())
  await give(question(page, 2), FERRY.right[1])
  await question(page, 2).getByRole('button', { name: 'Check question 2' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'could not be reached' })).toBeVisible()
})

/** Shows pages as a browser without JavaScript does; axe itself needs it. */
async function leaveOutScripts(page: Page) {
  await page.route('**/articles/*', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const body = html.replaceAll(/<script\b[^]*?<\/script>/g, '').replaceAll(/<\/?noscript>/g, '')
    await route.fulfill({ response, body })
  })
}
