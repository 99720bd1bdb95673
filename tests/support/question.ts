import { expect, type Locator, type Page } from '@playwright/test'

/** Opens an article, and waits until its page can mark answers in place. */
export async function openArticle(page: Page, slug: string): Promise<void> {
  await page.goto(`/articles/${slug}`)
  await waitUntilLive(page)
}

/** Waits for what only a page that has come to life offers: moving the parts of an order, and checking one question. */
export async function waitUntilLive(page: Page): Promise<void> {
  await expect(
    page.getByRole('button', { name: /^(?:Check question|Next|Move up)/ }).first(),
  ).toBeEnabled()
}

/** The controls of the question with this stem, and what was said of the answer to it. */
export function question(page: Page, stem: string): Locator {
  return page.getByRole('group', { name: stem })
}

/** The field of a question that is answered by typing. */
export function entryOf(page: Page, stem: string): Locator {
  return question(page, stem).getByRole('textbox', { name: 'Your answer' })
}

/** Presses the Check button of a question. */
export async function check(page: Page, stem: string): Promise<void> {
  await question(page, stem)
    .getByRole('button', { name: /^Check/ })
    .click()
}

/** Types an answer and has it marked. */
export async function typeAndCheck(page: Page, stem: string, text: string): Promise<void> {
  await entryOf(page, stem).fill(text)
  await check(page, stem)
}

/** Picks a choice and has it marked. */
export async function pickAndCheck(page: Page, stem: string, choice: string): Promise<void> {
  await question(page, stem).getByRole('radio', { name: choice, exact: true }).check()
  await check(page, stem)
}

/** That an answer was found right, and the page says so beside it. */
export async function expectRight(page: Page, stem: string): Promise<void> {
  await expect(question(page, stem).getByText('That is right.')).toBeVisible()
}

/** The row of the score that says how the attempt stands now: `2 of 5`. */
export function scoreNow(page: Page): Locator {
  return page.getByRole('region', { name: 'Score' }).getByRole('definition').nth(1)
}
