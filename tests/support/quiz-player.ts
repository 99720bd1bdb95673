import { expect, type Locator, type Page } from '@playwright/test'
import type { Item, Quiz } from '@/lib/quiz/item'

/** What a player gives to one item, in the words that stand on the page. */
export type Play =
  | { readonly ask: 'choice'; readonly text: string }
  | { readonly ask: 'entry'; readonly text: string }
  | { readonly ask: 'order'; readonly texts: readonly string[] }
  | { readonly ask: 'match'; readonly pairs: readonly (readonly [left: string, right: string])[] }
  | { readonly ask: 'evidence'; readonly sentences: readonly string[] }

/** The group of controls of the item with this number, from 1. */
export function itemGroup(page: Page, item: Item, number: number): Locator {
  return page.getByRole('group', { name: `${String(number)}. ${item.stem}`, exact: true })
}

/** Opens an article of which nothing is stored, and comes to its questions. */
export async function openQuiz(page: Page, slug: string, quiz: Quiz): Promise<void> {
  await page.goto(`/articles/${slug}`)
  if (quiz.passage === 'hidden') {
    await tabTo(page, page.getByRole('button', { name: 'Put the article away and start' }))
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('form', { name: 'Questions' })).toBeVisible()
}

/** Presses Tab, or Shift and Tab for what lies behind, until `target` has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 400; presses++) {
    const way = await target.evaluate((element) => {
      const focused = document.activeElement
      if (focused === element) return 'here'
      const isBehind = focused !== null && element.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING // prettier-ignore
      return isBehind ? 'behind' : 'ahead'
    })
    if (way === 'here') return
    await page.keyboard.press(way === 'behind' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

/** Gives a response by the keyboard alone. */
export async function play(page: Page, group: Locator, response: Play): Promise<void> {
  switch (response.ask) {
    case 'choice':
      return pickRadio(page, group, response.text)
    case 'entry': {
      const field = group.getByRole('textbox')
      await tabTo(page, field)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(response.text)
      return
    }
    case 'order':
      return putInOrder(page, group, response.texts)
    case 'match':
      for (const [left, right] of response.pairs) await pickFromList(page, group, left, right)
      return
    case 'evidence': {
      const boxes = group.getByRole('checkbox')
      if ((await boxes.count()) === 0) return pickRadio(page, group, response.sentences[0] ?? '')
      for (const sentence of response.sentences) {
        await tabTo(page, group.getByRole('checkbox', { name: sentence, exact: true }).first())
        await page.keyboard.press('Space')
      }
    }
  }
}

/** Presses the item's Check button by the keyboard. */
export async function check(page: Page, group: Locator, number: number): Promise<void> {
  await tabTo(page, group.getByRole('button', { name: `Check question ${String(number)}` }))
  await page.keyboard.press('Enter')
}

async function pickRadio(page: Page, group: Locator, text: string): Promise<void> {
  const radios = group.getByRole('radio')
  const target = group.getByRole('radio', { name: text, exact: true }).first()
  const checked = group.getByRole('radio', { checked: true })
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first())
  await page.keyboard.press('Space')
  const count = await radios.count()
  for (let presses = 0; presses <= count; presses++) {
    if (await target.isChecked()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrow keys do not lead to the choice “${text}”`)
}

async function putInOrder(page: Page, group: Locator, texts: readonly string[]): Promise<void> {
  const rows = group.getByRole('listitem')
  for (const [index, text] of texts.entries()) {
    const button = group.getByRole('button', { name: `Move up: ${text}`, exact: true })
    const row = rows.nth(index)
    for (let presses = 0; presses < texts.length; presses++) {
      const isThere = await row
        .getByRole('button', { name: `Move up: ${text}`, exact: true })
        .count()
      if (isThere > 0) break
      await tabTo(page, button)
      await page.keyboard.press('Enter')
    }
    await expect(row.getByRole('button', { name: `Move up: ${text}`, exact: true })).toBeVisible()
  }
}

async function pickFromList(
  page: Page,
  group: Locator,
  left: string,
  right: string,
): Promise<void> {
  const list = group.getByRole('combobox', { name: left, exact: true })
  await tabTo(page, list)
  const options = await list.getByRole('option').allTextContents()
  await page.keyboard.press('Home')
  for (let presses = 0; presses < options.indexOf(right); presses++) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(list.getByRole('option', { name: right, exact: true })).toHaveJSProperty(
    'selected',
    true,
  )
}
