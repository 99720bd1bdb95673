import { ferryArticle, FERRY } from '../fixtures/ferry-article'
import {
  answerAll,
  article,
  check,
  expectScore,
  give,
  marks,
  question,
  scoreCard,
} from '../support/pupil'
import { expect, testOn } from '../support/served-test'

const test = testOn(ferryArticle('ferry'))
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

test.beforeEach(async ({ page }) => {
  await page.goto('/articles/ferry')
})

test('the article comes first, and one tap leads to the questions', async ({ page }) => {
  const bar = page.getByRole('navigation', { name: 'Article and questions' })
  await expect(article(page)).toBeVisible()
  await expect(question(page, 1)).toBeHidden()
  await bar.getByRole('link', { name: 'Questions 0 of 6' }).tap()
  await expect(question(page, 1)).toBeInViewport()
  await expect(article(page)).toBeHidden()
  await expect(bar.getByRole('link', { name: /^Questions/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

test('neither the article nor the questions lose their place', async ({ page }) => {
  const toArticle = page.getByRole('link', { name: 'Article', exact: true })
  const toQuestions = page.getByRole('link', { name: /^Questions/ })
  const paragraph = article(page).getByText('The town could not agree')
  await expect(paragraph).not.toBeInViewport()
  await paragraph.scrollIntoViewIfNeeded()
  await expect(paragraph).toBeInViewport()
  await toQuestions.tap()
  await expect(paragraph).toBeHidden()
  await question(page, 4).scrollIntoViewIfNeeded()
  await expect(question(page, 4)).toBeInViewport()
  await toArticle.tap()
  await expect(paragraph).toBeInViewport()
  await toQuestions.tap()
  await expect(question(page, 4)).toBeInViewport()
  await toArticle.tap()
  await expect(paragraph).toBeInViewport()
})

test('a verdict is read at the question, and its evidence is one tap away', async ({ page }) => {
  await page.getByRole('link', { name: /^Questions/ }).tap()
  const group = question(page, 2)
  await give(group, FERRY.wrong[1])
  await check(group)
  await expect(group.getByText('That is how many the Bell took.')).toBeInViewport()
  await group.getByRole('button', { name: /^Show in the article/ }).tap()
  await expect(group).toBeHidden()
  await expect(marks(page)).toBeInViewport()
  await expect(marks(page)).toBeFocused()
  const back = page.getByRole('button', { name: 'Back to question 2' })
  await expect(back).toBeInViewport({ ratio: 1 })
  await back.tap()
  await expect(group).toBeFocused()
  await expect(group).toBeInViewport()
})

test('the bar counts what is answered, down to the score', async ({ page }) => {
  await page.getByRole('link', { name: /^Questions/ }).tap()
  await answerAll(page, FERRY.right)
  await expect(page.getByRole('link', { name: 'Questions 6 of 6' })).toBeVisible()
  await question(page, 6).getByRole('button', { name: 'See the score' }).tap()
  await expect(scoreCard(page)).toBeInViewport()
  await expectScore(page, 'First try', '6 of 6')
})

test('the bar hides nothing at the foot of either side', async ({ page }) => {
  const bar = page.getByRole('navigation', { name: 'Article and questions' })
  for (const last of [
    page.getByRole('contentinfo').or(article(page).getByText('Source:')).last(),
    scoreCard(page).getByText('Nothing has been marked yet.'),
  ]) {
    await last.scrollIntoViewIfNeeded()
    const [above, below] = [await last.boundingBox(), await bar.boundingBox()]
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
    await page.getByRole('link', { name: /^Questions/ }).tap()
  }
})
