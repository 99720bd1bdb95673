import type { Browser, Page } from '@playwright/test'
import { LOST_KEY, STEMS } from '../fixtures/lost-key'
import { publish, servedStatus } from '../support/publish'
import {
  expectRight,
  openArticle,
  pickAndCheck,
  question,
  scoreNow,
  typeAndCheck,
} from '../support/question'
import { expect, test } from '../support/shared-content-test'
import { enterDesk } from '../support/teacher'

test.describe.configure({ mode: 'default' })

const NOTICE = 'Question 1: your answer “golden” is accepted too now. Your score has gone up.'

test.beforeEach(async ({ content, slug }) => {
  await publish(content, slug, LOST_KEY)
  await expect.poll(() => servedStatus(content, slug)).toBe(200)
})

/** A pupil at another device, who has answered the first question with a word that was marked wrong. */
async function answerWrongly(browser: Browser, url: string, slug: string) {
  const context = await browser.newContext({ baseURL: url })
  const pupil = await context.newPage()
  await openArticle(pupil, slug)
  await typeAndCheck(pupil, STEMS.metal, 'golden')
  await expect(question(pupil, STEMS.metal).getByText('That is not right.')).toBeVisible()
  await expect(scoreNow(pupil)).toHaveText('0 of 5')
  return pupil
}

/** A teacher types what is to be right too, and presses the button. */
async function acceptToo(page: Page, slug: string, text: string): Promise<void> {
  await enterDesk(page, `/teach/articles/${slug}`)
  await page.getByLabel(`Another right answer to: ${STEMS.metal}`).fill(text)
  await page.getByRole('button', { name: 'Accept this too' }).click()
}

/** As `acceptToo`, until the desk says that it is done. */
async function acceptGolden(page: Page, slug: string): Promise<void> {
  await acceptToo(page, slug, 'golden')
  await expect(page.getByText('“golden” is accepted too now.')).toBeVisible()
}

test('what a teacher accepts too is right for the pupil who comes back, who is told once', async ({
  page,
  browser,
  content,
  slug,
}) => {
  const pupil = await answerWrongly(browser, content.url, slug)
  await acceptGolden(page, slug)
  await expect(page.getByText('Accepted too: golden')).toBeVisible()

  await pupil.reload()
  await expect(pupil.getByText(NOTICE)).toBeVisible()
  await expectRight(pupil, STEMS.metal)
  await expect(scoreNow(pupil)).toHaveText('1 of 5')
  await pupil.reload()
  await expectRight(pupil, STEMS.metal)
  await expect(pupil.getByText(NOTICE)).toHaveCount(0)
  await pupil.context().close()
})

test('a pupil whose page is open is told when the next answer is marked', async ({
  page,
  browser,
  content,
  slug,
}) => {
  const pupil = await answerWrongly(browser, content.url, slug)
  await acceptGolden(page, slug)
  await pickAndCheck(pupil, STEMS.whereLost, 'Cork')
  await expectRight(pupil, STEMS.whereLost)
  await expect(pupil.getByText(NOTICE)).toBeVisible()
  await expectRight(pupil, STEMS.metal)
  await expect(scoreNow(pupil)).toHaveText('2 of 5')
  await pupil.context().close()
})

test('an answer that is one of the wrong ones is refused, and nothing changes for anybody', async ({
  page,
  browser,
  content,
  slug,
}) => {
  const pupil = await answerWrongly(browser, content.url, slug)
  await acceptToo(page, slug, 'copper')
  await expect(page.getByRole('alert').filter({ hasText: 'wrong answers' })).toHaveText(
    '“copper” is one of the wrong answers of this question, so nothing was changed. If it is right after all, press Edit above and take it out of the wrong answers.',
  )
  await pupil.reload()
  await expect(question(pupil, STEMS.metal).getByText('That is not right.')).toBeVisible()
  await expect(scoreNow(pupil)).toHaveText('0 of 5')
  await pupil.context().close()
})
