import { expect, type Locator, type Page } from '@playwright/test'
import type { Play } from './quiz-player'

/** The group of controls of the question with this number, from 1. */
export function question(page: Page, number: number): Locator {
  return page.getByRole('group', { name: new RegExp(`^${String(number)}\\. `) })
}

export function scoreCard(page: Page): Locator {
  return page.getByRole('region', { name: 'Score' })
}

/** The pane with the article. */
export function article(page: Page): Locator {
  return page.getByRole('article', { name: 'Article' })
}

/** The words of the article that carry a mark. */
export function marks(page: Page): Locator {
  return article(page).locator('mark')
}

/** Gives a response with the mouse, or with a finger. */
export async function give(group: Locator, play: Play): Promise<void> {
  switch (play.ask) {
    case 'choice':
      return group.getByRole('radio', { name: play.text, exact: true }).check()
    case 'entry':
      return group.getByRole('textbox', { name: 'Your answer' }).fill(play.text)
    case 'order':
      return putInOrder(group, play.texts)
    case 'match':
      for (const [left, right] of play.pairs) {
        await group.getByRole('combobox', { name: left }).selectOption({ label: right })
      }
      return
    case 'evidence':
      for (const name of play.sentences) {
        await group.getByRole('radio', { name }).or(group.getByRole('checkbox', { name })).check()
      }
  }
}

/** Presses Check, and waits for what comes of it. */
export async function check(group: Locator): Promise<void> {
  await group.getByRole('button', { name: /^Check question/ }).click()
  await expect(verdict(group)).toBeVisible()
}

/** The line that says what came of a response. */
export function verdict(group: Locator): Locator {
  return group.getByText(
    /^[✓✗?]?\s*(?:That is right\.|That is not right\.|Not marked yet\.|\d+ of \d+ (?:in the right place|matched)\.|\d+ of \d+ sentences found\.)$/,
  )
}

/** Gives these responses one after the other, and has each of them marked. */
export async function answerAll(page: Page, plays: readonly Play[]): Promise<void> {
  for (const [index, play] of plays.entries()) {
    const group = question(page, index + 1)
    await give(group, play)
    await check(group)
  }
}

/** What stands beside a label on the score card, such as `4 of 6` beside `First try`. */
export async function expectScore(page: Page, label: string, value: string): Promise<void> {
  const term = scoreCard(page).getByRole('term').filter({ hasText: label })
  await expect(term.locator('xpath=following-sibling::dd')).toHaveText(value)
}

async function putInOrder(group: Locator, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    const row = group.getByRole('listitem').nth(index)
    const up = group.getByRole('button', { name: `Move up: ${text}`, exact: true })
    for (let presses = 0; presses < texts.length; presses++) {
      if ((await row.getByText(text, { exact: true }).count()) > 0) break
      await up.click()
    }
    await expect(row).toContainText(text)
  }
}
