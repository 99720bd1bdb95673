import type { Browser, Page } from '@playwright/test'
import { BAKERY } from '../fixtures/bakery'
import { ferryArticle } from '../fixtures/ferry-article'
import { findBarriers } from '../support/axe'
import {
  bringFile,
  bringText,
  card,
  factMark,
  goToStep,
  importFixture,
  reviewText,
  selectWords,
} from '../support/desk'
import type { ServedContent } from '../support/serve-content'
import { expect, testOn } from '../support/served-test'
import { enterDesk } from '../support/teacher'

const test = testOn({
  ...ferryArticle('ferry'),
  'broken/article.md': '---\ntitle: Broken\n---\n\nOne sentence.\n',
  'broken/quiz.yaml': 'items: nothing\n',
})
// Each of these goes through many states, and each state is looked at in light and in dark.
test.describe.configure({ timeout: 120_000 })

test.describe('there is no barrier', () => {
  test('on the first page, and after a file that could not be read', async ({ page }) => {
    await enterDesk(page)
    await expect(page.getByRole('heading', { name: 'To be mended' })).toBeVisible()
    await expectNone(page, 'with articles')
    await page.getByLabel('Choose a file').setInputFiles(await importFixture('scanned.pdf'))
    await expect(page.getByText(/^This PDF holds pictures of text/)).toBeVisible()
    await expectNone(page, 'after a refusal')
    await bringText(page, BAKERY.text)
    await page.goto('/teach')
    await expect(page.getByRole('heading', { name: 'Not yet published' })).toBeVisible()
    await expectNone(page, 'with unfinished work')
    await page
      .getByRole('button', { name: /^Discard/ })
      .first()
      .click()
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible()
    await expectNone(page, 'after discarding')
  })

  test('in what was understood of an article', async ({ page }) => {
    await enterDesk(page)
    await bringFile(page, await importFixture('ferry.docx'))
    await expect(page.getByText('The article does not say when it came out.')).toBeVisible()
    await expectNone(page, 'without a date')
    await page.getByRole('checkbox', { name: /^Use it/ }).check()
    await page.getByRole('button', { name: 'Show what was taken out' }).click()
    await expectNone(page, 'with a picture, and what was taken out')
    await page.getByLabel('Headline').fill('')
    await expect(page.getByLabel('Headline')).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('button', { name: 'Edit the text' }).click()
    await expectNone(page, 'with a problem, and the text being edited')
  })

  test('in the review', async ({ page }) => {
    await enterDesk(page)
    await reviewText(page, BAKERY.text)
    for (const name of ['More questions', 'Nothing was drafted about these', 'Keyboard'])
      await page.locator('summary').filter({ hasText: name }).click()
    await card(page, 1).getByRole('button', { name: /^Keep/ }).click()
    await expectNone(page, 'at rest, with all lists open')

    await card(page, 2)
      .getByRole('button', { name: /^Try an answer/ })
      .click()
    await card(page, 2).getByRole('textbox').fill('2019')
    await card(page, 2).getByRole('button', { name: 'Mark it' }).click()
    await expect(card(page, 2).getByText('That is not right.')).toBeVisible()
    await expectNone(page, 'with a tried answer')
    await card(page, 2)
      .getByRole('button', { name: /^Ask it as…/ })
      .click()
    await expectNone(page, 'with other ways to ask')

    await factMark(page, '39').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNone(page, 'with the menu of a mark')
    await page.keyboard.press('Escape')
    await selectWords(page, 'The street was closed')
    await expect(page.getByRole('group', { name: 'Selected words' })).toBeVisible()
    await expectNone(page, 'with selected words')
    await page.getByRole('button', { name: 'Write a question about this' }).click()
    await card(page, 7).getByRole('button', { name: 'Choose from its sentences' }).click()
    await expect(card(page, 7).getByText('To mend:').first()).toBeVisible()
    await expectNone(page, 'with the editor of a question of one’s own')
    await card(page, 7).getByRole('button', { name: 'Select words in the article' }).click()
    await expectNone(page, 'with evidence to be selected')
    await page.getByRole('button', { name: 'Cancel' }).click()

    await card(page, 5).getByRole('button', { name: /^Edit/ }).click()
    await card(page, 5)
      .getByLabel('The question')
      .fill(`How many ${'very good '.repeat(20)}loaves?`)
    await card(page, 5).getByRole('button', { name: 'Keep it anyway, because…' }).click()
    await expectNone(page, 'with advice to be overruled')
    await page.keyboard.type('It is a joke.')
    await page.keyboard.press('Enter')
    await expect(card(page, 5)).toContainText('Kept against advice')
    await expectNone(page, 'with overruled advice')
  })

  test('in publishing, and in what is published', async ({ page }) => {
    await enterDesk(page)
    await bringText(page, BAKERY.text)
    await page.getByLabel('Headline').fill('')
    await goToStep(page, 'Publish')
    await expect(page.getByRole('heading', { name: 'To be put right first' })).toBeVisible()
    await expectNone(page, 'with a problem')
    await goToStep(page, 'Article')
    await page.getByLabel('Headline').fill('Bakers sing')
    await goToStep(page, 'Publish')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Publish all the same' })).toBeVisible()
    await expectNone(page, 'with the question whether to publish')
    await page.getByRole('button', { name: 'Publish all the same' }).click()
    await expect(page.getByText('Published, and live now.')).toBeVisible()
    const { pathname } = new URL(page.url())
    await expectNone(page, 'just published')

    await page
      .getByRole('textbox', { name: /^Another right answer to/ })
      .first()
      .fill('about 44')
    await page.getByRole('button', { name: 'Accept this too' }).first().click()
    await expect(page.getByText(/is accepted too now/)).toBeVisible()
    await page.getByRole('link', { name: /^As it was until/ }).click()
    await expect(page).toHaveURL(/\/versions\//)
    await expectNone(page, 'in an earlier version')
    await page.goto(pathname)
    await page.getByRole('button', { name: 'Take it down' }).click()
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible()
    await expectNone(page, 'taken down')
    await page.goto('/teach/articles/broken')
    await expect(page.getByRole('heading', { name: 'To be mended in its files' })).toBeVisible()
    await expectNone(page, 'with a mistake in its files')
  })

  test('in the preview', async ({ page }) => {
    await enterDesk(page)
    await bringText(page, BAKERY.text)
    await page.goto(`${page.url()}/preview`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { name: BAKERY.title, level: 1 })).toBeVisible()
    await expectNone(page, 'on a phone')
    await page.getByRole('button', { name: 'On a computer' }).click()
    await expectNone(page, 'on a computer')
  })

  test('where a session has ended, and where two teachers differ', async ({
    page,
    context,
    browser,
    content,
  }) => {
    await enterDesk(page)
    await bringText(page, BAKERY.text)
    const other = await openElsewhere(browser, content, page.url())
    await other.getByLabel('Headline').fill('Bakers of another desk')
    await expect(other.getByText('Kept', { exact: true })).toBeVisible()
    await page.getByLabel('Headline').fill('Bakers of this desk')
    await expect(page.getByText('Waiting for your decision')).toBeVisible()
    await expectNone(page, 'with two versions')
    await other.context().clearCookies()
    await other.getByLabel('Headline').fill('Bakers of no desk')
    await expect(other.getByLabel('Passphrase')).toBeVisible()
    await expectNone(other, 'signed out')
    await other.context().close()
    expect(context.pages()).toHaveLength(1)
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

    test('in the review, on either side', async ({ page }) => {
      await enterDesk(page)
      await reviewText(page, BAKERY.text)
      await expectNone(page, 'at first')
      await page.getByRole('button', { name: 'Article', exact: true }).tap()
      await factMark(page, '39').tap()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNone(page, 'with the menu of a mark')
      await page.getByRole('button', { name: 'Close' }).tap()
      await page.getByRole('button', { name: /^Questions/ }).tap()
      await card(page, 3).getByRole('button', { name: /^Edit/ }).tap()
      await expectNone(page, 'with an editor')
    })
  })
})

async function expectNone(page: Page, state: string) {
  expect(await findBarriers(page), state).toEqual([])
}

/** The same page of the desk, as a teacher at another device has it. */
async function openElsewhere(browser: Browser, content: ServedContent, address: string) {
  const context = await browser.newContext({ baseURL: content.url })
  const page = await context.newPage()
  await enterDesk(page, address)
  return page
}
