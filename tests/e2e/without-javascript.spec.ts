import type { Page } from '@playwright/test'
import { edit, LOST_KEY, PRICE_SENTENCE, STEMS } from '../fixtures/lost-key'
import { publish } from '../support/publish'
import { entryOf, question, scoreNow } from '../support/question'
import { expect, test } from '../support/shared-content-test'

test.describe.configure({ mode: 'default' })
test.use({ javaScriptEnabled: false })

/** Answers every question, all rightly but the second one, and gives the position of each part of the order. */
async function answerAll(page: Page): Promise<void> {
  await entryOf(page, STEMS.metal).fill('brass')
  await question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' }).check()
  const order = ['The key is found', 'It is lost', 'A new one is made']
  for (const [index, text] of order.entries()) {
    await question(page, STEMS.whatFirst)
      .getByRole('combobox', { name: `Position of: ${text}` })
      .selectOption(String(index + 1))
  }
  await question(page, STEMS.ages).getByRole('combobox', { name: 'Ada' }).selectOption('nine')
  await question(page, STEMS.ages).getByRole('combobox', { name: 'Tom' }).selectOption('six')
  await question(page, STEMS.price).getByRole('radio', { name: PRICE_SENTENCE }).check()
}

/** Hands in, and gives what the server answered. */
async function handIn(page: Page) {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  return answered
}

const RATIONALES = [
  'The old key was a brass one.',
  'Nobody in the article goes to Galway.',
  'Monday comes before Wednesday and Friday.',
  'Their ages stand beside their names.',
  'The last sentence names the price.',
]

test('the article can be read, with its headline, its dateline and its source', async ({
  content,
  page,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { name: 'The lost key' })).toBeVisible()
  await expect(article.getByRole('time')).toHaveText('14 May 2024')
  await expect(article.getByText('Nora Quill')).toBeVisible()
  await expect(article.getByText(PRICE_SENTENCE)).toBeVisible()
  // Playwright looks for words in `noscript` only so.
  await expect(page.getByRole('main')).toContainText(
    'Without JavaScript this page cannot keep your answers.',
    {
      useInnerText: true,
    },
  )
})

test('nothing that proves an answer is on the page before it is handed in', async ({
  content,
  page,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  const html = await page.content()
  for (const rationale of RATIONALES) expect(html).not.toContain(rationale)
  await expect(page.locator('mark')).toHaveCount(0)
  await expect(page.getByText('Nothing has been marked yet.')).toBeVisible()
})

for (const feedback of ['each', 'end']) {
  test(`every kind of question is answered and marked at once, with feedback: ${feedback}`, async ({
    content,
    page,
    slug,
  }) => {
    const quiz = edit(LOST_KEY.quiz, ['feedback: each', `feedback: ${feedback}`])
    await publish(content, slug, { ...LOST_KEY, quiz })
    await page.goto(`/articles/${slug}`)
    await answerAll(page)
    await handIn(page)

    for (const stem of [STEMS.metal, STEMS.whatFirst, STEMS.ages, STEMS.price]) {
      await expect(question(page, stem).getByText('That is right.')).toBeVisible()
    }
    await expect(question(page, STEMS.whereLost).getByText('That is not right.')).toBeVisible()
    for (const rationale of RATIONALES) await expect(page.getByText(rationale)).toBeVisible()

    await expect(question(page, STEMS.whereLost).locator('mark')).toHaveText('lost it in Cork')
    await expect(
      page.getByRole('article').locator('mark').filter({ hasText: 'lost it in Cork' }),
    ).toBeVisible()
    await expect(
      page.getByRole('article').locator('mark').filter({ hasText: 'Ada Byrne, nine' }),
    ).toBeVisible()
    await expect(scoreNow(page)).toHaveText('4 of 5')
    const missed = page.getByRole('region', { name: 'Missed' })
    await expect(missed.getByText(STEMS.whereLost)).toBeVisible()
    await expect(missed.getByText('Cork', { exact: true })).toBeVisible()

    await expect(entryOf(page, STEMS.metal)).toHaveValue('brass')
    await expect(
      question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' }),
    ).toBeChecked()
    await expect(page.getByRole('heading', { name: 'The lost key' })).toBeVisible()
  })
}

test('a quiz that gives no feedback says that it was handed in, and nothing more', async ({
  content,
  page,
  slug,
}) => {
  const quiz = edit(LOST_KEY.quiz, ['feedback: each', 'feedback: never'])
  await publish(content, slug, { ...LOST_KEY, quiz })
  await page.goto(`/articles/${slug}`)
  await answerAll(page)
  await handIn(page)
  await expect(page.getByText('Your answers have been handed in.')).toBeVisible()
  const html = await page.content()
  for (const rationale of RATIONALES) expect(html).not.toContain(rationale)
  await expect(page.getByText('That is right.')).toHaveCount(0)
  await expect(page.locator('mark')).toHaveCount(0)
})

test('a question left open is not wrong, and is named as not answered', async ({
  content,
  page,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  await entryOf(page, STEMS.metal).fill('brass')
  await handIn(page)
  await expect(scoreNow(page)).toHaveText('1 of 5')
  await expect(
    page.getByRole('region', { name: 'Score' }).getByRole('definition').nth(2),
  ).toHaveText('4')
  await expect(page.getByText('That is not right.')).toHaveCount(0)
})

test('the words say what this page can do, and lead to the score', async ({
  content,
  page,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  await expect(
    page.getByText('Your answers are marked when you hand in the whole quiz.'),
  ).toBeVisible()
  await expect(page.getByText('as soon as you check it')).toBeHidden()
  await expect(question(page, STEMS.whatFirst)).toContainText(
    'Give each a number, 1 for the first.',
  )
  await expect(page.getByText(/or drag/).first()).toBeHidden()
  await entryOf(page, STEMS.metal).fill('brass')
  await handIn(page)
  await page.getByRole('link', { name: /go to the score$/ }).click()
  await expect(scoreNow(page)).toBeInViewport()
})

test('a second try is handed in from the marked page', async ({ content, page, slug }) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  await question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' }).check()
  await handIn(page)
  await expect(question(page, STEMS.whereLost).getByText('That is not right.')).toBeVisible()
  await question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' }).check()
  await page.getByRole('button', { name: /^Hand in/ }).click()
  await expect(question(page, STEMS.whereLost).getByText('That is right.')).toBeVisible()
})

test('the article is put away while answering where the quiz asks for that', async ({
  content,
  page,
  slug,
}) => {
  const quiz = edit(LOST_KEY.quiz, ['passage: shown', 'passage: hidden'])
  await publish(content, slug, { ...LOST_KEY, quiz })
  await page.goto(`/articles/${slug}`)
  const article = page.getByRole('article')
  await expect(article).toBeVisible()
  await page.getByRole('link', { name: 'Put the article away and start' }).click()
  await expect(article).toBeHidden()
  await page.getByRole('link', { name: 'Look at the article again' }).click()
  await expect(article).toBeVisible()
  await page.getByRole('link', { name: 'Put the article away and start' }).click()
  await answerAll(page)
  await handIn(page)
  await expect(article.locator('mark').first()).toBeVisible()
})

test('an answer that is too long is refused in a sentence on the page', async ({
  content,
  page,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  await entryOf(page, STEMS.metal).fill('b'.repeat(5000))
  await handIn(page)
  await expect(
    page.getByText(
      'An answer may have up to 2,000 characters; this one has 5,000. Shorten it and send it again.',
    ),
  ).toBeVisible()
})

test('an article that was removed meanwhile is said plainly', async ({ content, page, slug }) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  await entryOf(page, STEMS.metal).fill('brass')
  await content.remove(slug)
  await expect.poll(async () => (await page.request.get(`/articles/${slug}`)).status()).toBe(404)
  const response = await handIn(page)
  expect(response.status()).toBe(404)
  await expect(page.getByText(/the article may have been taken down/)).toBeVisible()
})

test('the marked page allows no inline scripts but its own', async ({ content, page, slug }) => {
  await publish(content, slug, LOST_KEY)
  await page.goto(`/articles/${slug}`)
  await answerAll(page)
  const response = await handIn(page)
  const policy = (await response.allHeaders())['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain('unsafe-eval')
})
