import type { Page } from '@playwright/test'
import { BAKERY } from '../fixtures/bakery'
import {
  card,
  cardOf,
  cards,
  factMark,
  goToStep,
  pasteField,
  reviewText,
  selectWords,
  stems,
} from '../support/desk'
import { tabTo } from '../support/quiz-player'
import { expect, testOn } from '../support/served-test'
import { enterDesk, PASSPHRASE } from '../support/teacher'

const test = testOn({})

const COLE = 'What age does the article give for Peter Cole?'
const BELL = 'How old is Mary Bell?'
const LOAVES = 'How many loaves did Ann Reed bake for the day?'

test.describe('the review', () => {
  test.beforeEach(async ({ page }) => {
    await enterDesk(page)
    await reviewText(page, BAKERY.text)
    await expect(cardOf(page, COLE)).toBeVisible()
  })

  test('a problem appears beside its field, and goes when it is mended', async ({ page }) => {
    await cardOf(page, COLE).getByRole('button', { name: /^Edit/ }).click()
    const editor = cards(page).first()
    const stem = editor.getByLabel('The question')
    await expect(stem).toBeFocused()
    await stem.fill('')
    await expect(stem).toHaveAccessibleDescription(/To mend:/)
    await stem.fill('How old is the brother who opened the bakery?')
    await expect(stem).not.toHaveAccessibleDescription(/To mend:/)

    const key = editor.getByLabel('The right answer')
    await key.fill('')
    await expect(key).toHaveAccessibleDescription(/To mend:/)
    await goToStep(page, 'Publish')
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled()
    await page.getByRole('link', { name: 'Question 1' }).click()
    // The way from the problem leads into the editor.
    await key.fill('44')
    await expect(key).not.toHaveAccessibleDescription(/To mend:/)
    await editor.getByRole('button', { name: 'Done' }).click()
    await goToStep(page, 'Publish')
    await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled()
  })

  test('what is done to the quiz can be undone and done again', async ({ page }) => {
    const before = await stems(page)
    const first = cards(page).first()
    await first.getByRole('button', { name: /^Ask it as…/ }).click()
    await first.getByRole('button', { name: /^Choice of answers/ }).click()
    await expect(first).toContainText('Wrong choices')
    await card(page, 2)
      .getByRole('button', { name: /^Ask something else about this fact/ })
      .click()
    await card(page, 2)
      .getByRole('list', { name: 'Other questions on this fact' })
      .getByRole('button', { name: 'In ____ the bakery won a prize.' })
      .click()
    await expect(card(page, 2)).toContainText('In ____ the bakery won a prize.')
    await card(page, 3).getByRole('button', { name: /^Drop/ }).click()
    await expect(cards(page)).toHaveCount(before.length - 1)
    await card(page, 3)
      .getByRole('button', { name: /^Move up/ })
      .click()
    await expect(card(page, 2)).toContainText(BELL)
    await card(page, 2).getByRole('button', { name: /^Keep/ }).click()
    await expect(card(page, 2)).toContainText('✓ Kept')
    const after = await stems(page)

    const undo = page.getByRole('button', { name: 'Undo' })
    for (let step = 0; step < 5; step++) await undo.click()
    await expect(undo).toHaveAttribute('aria-disabled', 'true')
    expect(await stems(page)).toEqual(before)
    await expect(first).toContainText('Typed answer')

    const redo = page.getByRole('button', { name: 'Redo' })
    for (let step = 0; step < 5; step++) await redo.click()
    await expect(redo).toHaveAttribute('aria-disabled', 'true')
    expect(await stems(page)).toEqual(after)
    await expect(page.getByText('Kept', { exact: true })).toBeVisible()
    await page.reload()
    await expect(card(page, 2)).toContainText('✓ Kept')
    expect(await stems(page)).toEqual(after)
  })

  test('all drafts are kept at once, and one step undoes it', async ({ page }) => {
    await card(page, 2).getByRole('button', { name: /^Keep/ }).click()
    await page.getByRole('button', { name: 'Keep all' }).click()
    await expect(page.getByText('6 questions, 6 kept')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Keep all' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('6 questions, 1 kept')).toBeVisible()
  })

  test('each step opens at its top, however far down the one before was', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await goToStep(page, 'Article')
    for (const [next, heading] of [
      ['Next: the questions', 'Questions'],
      ['Go on to publish', 'Publish'],
    ] as const) {
      // At the foot of the page.
      await page.getByRole('link', { name: next }).click()
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Dateline' })).toBeInViewport()
    }
  })

  test('pointing at a question lights its evidence up, and only pressing scrolls to it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 300 })
    const article = page.getByRole('region', { name: BAKERY.title })
    const lit = article.locator('[data-lit]').first()
    await card(page, 5).getByRole('heading').hover()
    await expect(lit).toBeAttached()
    // Longer than the focus has to rest on a question.
    await page.waitForTimeout(600)
    await expect(lit).not.toBeInViewport()
    await card(page, 5).getByRole('heading').click()
    await expect(lit).toBeInViewport()
  })

  test('a mark becomes a question, drafted or to be written', async ({ page }) => {
    await factMark(page, '39').click()
    const menu = page.getByRole('dialog', { name: 'About “39”' })
    await expect(menu).toContainText('is an age')
    await expect(menu).toContainText('Question 6 asks about it')
    await menu.getByRole('button', { name: 'Ask another question about it' }).click()
    await expect(cards(page)).toHaveCount(7)
    await expect(card(page, 7)).toContainText('How old is Ann Reed?')

    await page.getByText(/^Nothing was drafted about these/).click()
    await page.getByRole('button', { name: 'Write a question about it: Dozens' }).click()
    await expect(cards(page)).toHaveCount(8)
    const editor = card(page, 8)
    await expect(editor.getByLabel('The question')).toBeFocused()
    await expect(editor.getByRole('group', { name: 'What proves it' })).toContainText(
      'Dozens of people came.',
    )
  })

  test('a question of one’s own has its evidence selected in the article', async ({ page }) => {
    await selectWords(page, 'The street was closed')
    await page.getByRole('button', { name: 'Write a question about this' }).click()
    const editor = card(page, 7)
    const proof = editor.getByRole('group', { name: 'What proves it' })
    await expect(proof).toContainText('The street was closed')
    const [stem, key] = [editor.getByLabel('The question'), editor.getByLabel('The right answer')]
    await expect(stem).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(stem).toHaveAccessibleDescription(/To mend: The question is empty/)
    // Nobody is told of a field in which nobody has been.
    await expect(key).not.toHaveAccessibleDescription(/To mend:/)
    await stem.fill('What was closed to traffic?')
    await key.fill('the street')
    await editor.getByLabel('How it is asked').selectOption('Choice of answers')
    await editor.getByRole('button', { name: 'Add a wrong choice' }).click()
    await page.keyboard.type('the town hall')

    await proof.getByRole('button', { name: /^Select other words/ }).click()
    const use = page.getByRole('button', { name: 'Use selection' })
    await expect(use).toHaveAttribute('aria-disabled', 'true')
    await selectWords(page, 'The street was closed, and people sang')
    await use.click()
    await expect(proof.getByRole('blockquote')).toHaveText('The street was closed, and people sang')
    await editor.getByRole('button', { name: 'Done' }).click()
    await expect(editor).toContainText('Your own')
    await expect(editor).not.toContainText('To mend:')
  })

  test('an answer is marked as a pupil’s would be', async ({ page }) => {
    await card(page, 1)
      .getByRole('button', { name: /^Try an answer/ })
      .click()
    const panel = page.getByRole('group', { name: `Try an answer to question 1: ${COLE}` })
    for (const [answer, verdict] of [
      ['39', 'That is not right.'],
      ['forty-four', 'That is right.'],
    ] as const) {
      await panel.getByRole('textbox', { name: 'Your answer' }).fill(answer)
      await panel.getByRole('button', { name: 'Mark it' }).click()
      await expect(panel.getByText(verdict)).toBeVisible()
    }
  })

  test('advice is overruled with a reason, and stands again', async ({ page }) => {
    await cardOf(page, LOAVES).getByRole('button', { name: /^Edit/ }).click()
    const one = card(page, 5)
    await one
      .getByLabel('The question')
      .fill(`How many loaves ${'of the very good bread of the bakery '.repeat(6)}did she bake?`)
    await one.getByRole('button', { name: 'Keep it anyway, because…' }).click()
    const advice = one.getByText('Advice:')
    await expect(advice).toHaveCount(1)
    await page.keyboard.type('My pupils need a hint.')
    await page.keyboard.press('Enter')
    await expect(advice).toHaveCount(0)
    await expect(one).toContainText('Kept against advice, because: My pupils need a hint.')
    await one.getByRole('button', { name: /^Take back/ }).click()
    await expect(advice).toHaveCount(1)
  })

  test('the quiz is tried as a pupil does, on a phone and on a computer', async ({ page }) => {
    await goToStep(page, 'Publish')
    const opened = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Try it as a pupil does, in a new tab' }).click()
    const preview = await opened
    const frame = preview.frameLocator('iframe[title="The quiz as a pupil sees it"]')
    await preview.getByRole('button', { name: 'On a computer' }).click()
    const first = frame.getByRole('group', { name: `1. ${COLE}` })
    await first.getByRole('textbox').fill('44')
    await first.getByRole('button', { name: 'Check question 1' }).click()
    await expect(first.getByText('That is right.')).toBeVisible()
    await preview.getByRole('button', { name: 'On a phone' }).click()
    await expect(frame.getByRole('link', { name: /^Questions/ })).toBeVisible()
  })
})

test('from the passphrase to the published quiz by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/teach/enter')
  await tabTo(page, page.getByLabel('Passphrase'))
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/teach')
  await tabTo(page, pasteField(page))
  await page.keyboard.insertText(BAKERY.text)
  await press(page, 'button', 'Read this article')
  await tabTo(page, page.getByLabel('Newspaper or site'))
  await page.keyboard.type('The Calder Post')
  await press(page, 'link', 'Next: the questions')

  // Keep, move and edit a question with the keys of its card.
  await tabTo(page, page.getByRole('button', { name: 'Keep question 1' }))
  await page.keyboard.press('k')
  await expect(card(page, 1)).toContainText('✓ Kept')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(card(page, 2)).toContainText(COLE)
  await page.keyboard.press('e')
  await expect(card(page, 2).getByLabel('The question')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('How old is Peter Cole?')
  await page.keyboard.press('Escape')
  await expect(cardOf(page, 'How old is Peter Cole?')).toBeVisible()
  await press(page, 'button', 'Drop question 3')
  await expect(cards(page)).toHaveCount(5)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(cards(page)).toHaveCount(6)

  // From mark to mark, and a question of one of them.
  await tabTo(page, factMark(page, 'Ann Reed'))
  await page.keyboard.press('ArrowRight')
  await expect(factMark(page, '39')).toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, 'button', 'Ask another question about it')
  await expect(card(page, 7)).toContainText('How old is Ann Reed?')

  // A question of one's own, with a sentence to prove it.
  await press(page, 'button', 'Write your own question')
  const own = card(page, 8)
  await expect(own.getByLabel('The question')).toBeFocused()
  await page.keyboard.type('What did people do in the street?')
  await tabTo(page, own.getByLabel('The right answer'))
  await page.keyboard.type('sang')
  await press(page, 'button', 'Choose from its sentences')
  await tabTo(page, own.getByRole('checkbox', { name: /^The street was closed/ }))
  await page.keyboard.press('Space')
  await expect(own.getByRole('blockquote')).toContainText('The street was closed')
  await press(page, 'button', 'Done')
  await expect(own).toContainText('Your own')

  const asked = await stems(page)
  await press(page, 'link', 'Go on to publish')
  await press(page, 'button', 'Publish')
  // The question whether to go on takes the focus.
  await expect(page.getByRole('button', { name: 'Publish all the same' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Published, and live now.')).toBeVisible()
  await press(page, 'link', 'Open it as pupils do')
  for (const [index, stem] of asked.entries())
    await expect(page.getByRole('group', { name: `${String(index + 1)}. ${stem}` })).toBeAttached()
})

/** Comes to a control by the Tab key, and presses Enter there. */
async function press(page: Page, role: 'button' | 'link', name: string) {
  await tabTo(page, page.getByRole(role, { name, exact: true }))
  await page.keyboard.press('Enter')
}
