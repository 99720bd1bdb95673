import { edit, LOST_KEY, PRICE_SENTENCE, STEMS } from '../fixtures/lost-key'
import { publish, republish, servedStatus } from '../support/publish'
import {
  check,
  entryOf,
  expectRight,
  openArticle,
  pickAndCheck,
  question,
  scoreNow,
  typeAndCheck,
  waitUntilLive,
} from '../support/question'
import { expect, test } from '../support/shared-content-test'

test.describe.configure({ mode: 'default' })

const QUESTION = 'Go on, or start afresh?'

test.beforeEach(({ content, slug }) => publish(content, slug, LOST_KEY))

test.describe('a reload', () => {
  test('goes on without a question, with an answer that is half typed', async ({ page, slug }) => {
    await openArticle(page, slug)
    await entryOf(page, STEMS.metal).fill('bra')
    await question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' }).check()
    await question(page, STEMS.ages).getByRole('combobox', { name: 'Tom' }).selectOption('six')
    await question(page, STEMS.price).getByRole('radio', { name: PRICE_SENTENCE }).check()
    await question(page, STEMS.whatFirst)
      .getByRole('button', { name: 'Move up: It is lost' })
      .click()
    const rows = await question(page, STEMS.whatFirst).getByRole('listitem').allTextContents()

    await page.reload()
    await expect(entryOf(page, STEMS.metal)).toHaveValue('bra')
    await expect(
      question(page, STEMS.whereLost).getByRole('radio', { name: 'Galway' }),
    ).toBeChecked()
    await expect(
      question(page, STEMS.ages)
        .getByRole('combobox', { name: 'Tom' })
        .getByRole('option', { name: 'six' }),
    ).toHaveJSProperty('selected', true)
    await expect(
      question(page, STEMS.price).getByRole('radio', { name: PRICE_SENTENCE }),
    ).toBeChecked()
    await expect(question(page, STEMS.whatFirst).getByRole('listitem')).toHaveText(rows)
    await expect(page.getByRole('heading', { name: QUESTION })).toHaveCount(0)
  })

  test('keeps verdicts, the marked evidence and the score', async ({ page, slug }) => {
    await openArticle(page, slug)
    await typeAndCheck(page, STEMS.metal, 'brass')
    await pickAndCheck(page, STEMS.whereLost, 'Galway')
    const rationale = question(page, STEMS.whereLost).getByText(
      'Nobody in the article goes to Galway.',
    )
    await expect(rationale).toBeVisible()

    await page.reload()
    await expectRight(page, STEMS.metal)
    await expect(rationale).toBeVisible()
    await expect(page.getByRole('article').locator('mark')).toHaveText([
      'an old brass key',
      'lost it in Cork',
    ])
    await expect(scoreNow(page)).toHaveText('1 of 5')
  })
})

test.describe('a new visit', () => {
  test.beforeEach(async ({ page, slug }) => {
    await openArticle(page, slug)
    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
    await question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' }).check()
    await page.close()
  })

  test('asks first, and goes on with everything', async ({ context, slug }) => {
    const visit = await context.newPage()
    await visit.goto(`/articles/${slug}`)
    await expect(visit.getByRole('heading', { name: QUESTION })).toBeVisible()
    await expect(visit.getByText('This device holds answers to 2 of 5 questions')).toBeVisible()
    await expect(visit.getByRole('form', { name: 'Questions' })).toHaveCount(0)
    await expect(visit.getByText('1 of 5')).toHaveCount(0)

    await visit.getByRole('button', { name: 'Go on' }).click()
    await expect(entryOf(visit, STEMS.metal)).toHaveValue('brass')
    await expectRight(visit, STEMS.metal)
    await expect(
      question(visit, STEMS.whereLost).getByRole('radio', { name: 'Cork' }),
    ).toBeChecked()
    await expect(scoreNow(visit)).toHaveText('1 of 5')
    await expect(visit.getByRole('heading', { name: QUESTION })).toHaveCount(0)
  })

  test('asks first, and starts afresh with nothing left on the device', async ({
    context,
    slug,
  }) => {
    const visit = await context.newPage()
    await visit.goto(`/articles/${slug}`)
    await visit.getByRole('button', { name: 'Start afresh' }).click()
    await expect(entryOf(visit, STEMS.metal)).toHaveValue('')
    await expect(
      question(visit, STEMS.whereLost).getByRole('radio', { name: 'Cork' }),
    ).not.toBeChecked()
    await expect(visit.getByText('Nothing has been marked yet.')).toBeVisible()
    const kept = await visit.evaluate(() => Object.values(localStorage).join())
    expect(kept).not.toContain('brass')

    const next = await context.newPage()
    await openArticle(next, slug)
    await expect(next.getByRole('heading', { name: QUESTION })).toHaveCount(0)
    await expect(entryOf(next, STEMS.metal)).toHaveValue('')
  })
})

test('the library shows how far the quiz has come', async ({ page, slug }) => {
  await openArticle(page, slug)
  await typeAndCheck(page, STEMS.metal, 'brass')
  await expectRight(page, STEMS.metal)
  await page.goto('/')
  const listed = page
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="/articles/${slug}"]`) })
  await expect(listed.getByText('1 of 5 answered on this device')).toBeVisible()
})

test.describe('two tabs', () => {
  test('answer different questions, lose nothing and see each other', async ({
    context,
    page,
    slug,
  }) => {
    const other = await context.newPage()
    await openArticle(page, slug)
    await openArticle(other, slug)

    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
    await pickAndCheck(other, STEMS.whereLost, 'Cork')
    await expectRight(other, STEMS.whereLost)

    await expect(entryOf(other, STEMS.metal)).toHaveValue('brass')
    await expect(question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' })).toBeChecked()
    for (const tab of [page, other]) {
      await expect(scoreNow(tab)).toHaveText('2 of 5')
      await tab.reload()
      await expectRight(tab, STEMS.metal)
      await expectRight(tab, STEMS.whereLost)
      await expect(scoreNow(tab)).toHaveText('2 of 5')
    }
  })

  test('show at once what is being typed in the other one', async ({ context, page, slug }) => {
    const other = await context.newPage()
    await openArticle(page, slug)
    await openArticle(other, slug)
    await entryOf(page, STEMS.metal).pressSequentially('bra')
    await expect(entryOf(other, STEMS.metal)).toHaveValue('bra')
    await entryOf(other, STEMS.metal).press('End')
    await entryOf(other, STEMS.metal).pressSequentially('ss')
    await expect(entryOf(page, STEMS.metal)).toHaveValue('brass')
  })

  test('both begin anew when one starts afresh', async ({ context, page, slug }) => {
    const other = await context.newPage()
    await openArticle(page, slug)
    await openArticle(other, slug)
    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
    await other.getByRole('button', { name: 'Start afresh' }).click()
    await other.getByRole('button', { name: 'Delete and start afresh' }).click()
    for (const tab of [other, page]) await expect(entryOf(tab, STEMS.metal)).toHaveValue('')
  })
})

test.describe('the back button', () => {
  test('leads back to the answers as they were', async ({ page, slug }) => {
    await openArticle(page, slug)
    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
    await question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' }).check()
    await page.getByRole('link', { name: 'Dateline' }).first().click()
    await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()

    await page.goBack()
    await expectRight(page, STEMS.metal)
    await expect(question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' })).toBeChecked()
    await expect(page.getByRole('heading', { name: QUESTION })).toHaveCount(0)
  })
})

test.describe('an article edited while away', () => {
  test('makes only the changed questions stale, and shows the earlier answers', async ({
    content,
    page,
    slug,
  }) => {
    await openArticle(page, slug)
    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
    await pickAndCheck(page, STEMS.whereLost, 'Cork')
    await expectRight(page, STEMS.whereLost)
    for (const [left, right] of [
      ['Ada', 'nine'],
      ['Tom', 'six'],
    ] as const) {
      await question(page, STEMS.ages).getByRole('combobox', { name: left }).selectOption(right)
    }
    await check(page, STEMS.ages)
    await expectRight(page, STEMS.ages)
    await question(page, STEMS.price).getByRole('radio', { name: PRICE_SENTENCE }).check()
    await check(page, STEMS.price)
    await expectRight(page, STEMS.price)
    await expect(scoreNow(page)).toHaveText('4 of 5')

    const newStem = 'Which metal was the old key made of?'
    const quiz = edit(
      LOST_KEY.quiz,
      [STEMS.metal, newStem],
      ['[Galway, Limerick]', '[Galway, Tralee]'],
      [
        'evidence: had a new one made for 12 euros',
        'evidence: By Friday their aunt had a new one made',
      ],
      ['Their ages stand beside their names.', 'Each age stands beside a name.'],
    )
    await republish(content, slug, { ...LOST_KEY, quiz }, 'The edited key')
    await page.reload()

    const earlier = [
      [newStem, 1, 'brass'],
      [STEMS.whereLost, 2, 'Cork'],
      [STEMS.price, 5, PRICE_SENTENCE],
    ] as const
    for (const [stem, number, response] of earlier) {
      await expect(
        question(page, stem).getByText(
          `This question has changed since you answered it. Your earlier answer was “${response}”. Please answer it again.`,
        ),
      ).toBeVisible()
      await expect(
        page.getByText(
          `Question ${String(number)} has changed since you answered it. Please answer it again.`,
        ),
      ).toBeVisible()
      await expect(question(page, stem).getByText('That is right.')).toHaveCount(0)
    }
    await expectRight(page, STEMS.ages)
    await expect(
      question(page, STEMS.ages).getByText('Each age stands beside a name.'),
    ).toBeVisible()
    await expect(scoreNow(page)).toHaveText('1 of 5')

    await typeAndCheck(page, newStem, 'brass')
    await expectRight(page, newStem)
    await expect(page.getByText('Question 1 has changed since you answered it.')).toHaveCount(0)
    await expect(scoreNow(page)).toHaveText('2 of 5')
  })

  test('makes a question stale whose key alone has changed', async ({ content, page, slug }) => {
    await openArticle(page, slug)
    await pickAndCheck(page, STEMS.whereLost, 'Cork')
    await expectRight(page, STEMS.whereLost)
    const edited = {
      article: edit(LOST_KEY.article, ['lost it in Cork', 'lost it in Galway']),
      quiz: edit(
        LOST_KEY.quiz,
        ['key: Cork', 'key: Galway'],
        ['[Galway, Limerick]', '[Cork, Limerick]'],
        ['evidence: lost it in Cork', 'evidence: lost it in Galway'],
        ['rationale: Tom lost it in Cork.', 'rationale: Tom lost it in Galway.'],
        [
          'Galway: Nobody in the article goes to Galway.',
          'Cork: Nobody in the article goes to Cork.',
        ],
        ['found an old brass key, lost it in Cork', 'found an old brass key, lost it in Galway'],
      ),
    }
    await republish(content, slug, edited, 'The corrected key')
    await page.reload()
    await expect(
      question(page, STEMS.whereLost).getByText('Your earlier answer was “Cork”.'),
    ).toBeVisible()
    await expect(question(page, STEMS.whereLost).getByText('That is right.')).toHaveCount(0)
  })

  test('marks an answer again that is accepted now, and the score goes up', async ({
    content,
    page,
    slug,
  }) => {
    await openArticle(page, slug)
    await typeAndCheck(page, STEMS.metal, 'golden')
    await expect(question(page, STEMS.metal).getByText('That is not right.')).toBeVisible()
    await expect(scoreNow(page)).toHaveText('0 of 5')
    const quiz = edit(LOST_KEY.quiz, ['key: brass', 'key: brass\n    accept: [golden]'])
    await republish(content, slug, { ...LOST_KEY, quiz }, 'The golden key')

    await page.reload()
    const notice = page.getByText(
      'Question 1: your answer “golden” is accepted too now. Your score has gone up.',
    )
    await expect(notice).toBeVisible()
    await expectRight(page, STEMS.metal)
    await expect(scoreNow(page)).toHaveText('1 of 5')

    await page.getByRole('button', { name: 'Dismiss this notice' }).click()
    await expect(notice).toHaveCount(0)
    await page.reload()
    await expectRight(page, STEMS.metal)
    await expect(notice).toHaveCount(0)
  })

  test('is said where a question has changed under an open page, and the answer stays', async ({
    content,
    page,
    slug,
  }) => {
    await openArticle(page, slug)
    await question(page, STEMS.whereLost).getByRole('radio', { name: 'Limerick' }).check()
    const quiz = edit(LOST_KEY.quiz, ['[Galway, Limerick]', '[Galway, Tralee]'])
    await republish(content, slug, { ...LOST_KEY, quiz }, 'The edited key')
    await check(page, STEMS.whereLost)
    await expect(page.getByText('Question 2 was not marked.')).toBeVisible()
    await expect(page.getByText('Reload the page; your answers are kept.')).toBeVisible()
    await expect(
      question(page, STEMS.whereLost).getByRole('radio', { name: 'Limerick' }),
    ).toBeChecked()
  })
})

test.describe('an article removed while it is answered', () => {
  test('is said plainly, and the answers are back when it is', async ({ content, page, slug }) => {
    await openArticle(page, slug)
    await pickAndCheck(page, STEMS.whereLost, 'Cork')
    await expectRight(page, STEMS.whereLost)
    await content.remove(slug)
    await expect.poll(() => servedStatus(content, slug)).toBe(404)

    await typeAndCheck(page, STEMS.metal, 'brass')
    await expect(
      page.getByText(/This article has been taken down.*Your answers stay on this device\./),
    ).toBeVisible()
    await expect(entryOf(page, STEMS.metal)).toHaveValue('brass')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
    await expect(page.getByText('Answers that you gave are still on this device.')).toBeVisible()

    await publish(content, slug, LOST_KEY)
    await expect.poll(() => servedStatus(content, slug)).toBe(200)
    await page.reload()
    await waitUntilLive(page)
    await expect(entryOf(page, STEMS.metal)).toHaveValue('brass')
    await expectRight(page, STEMS.whereLost)
    await check(page, STEMS.metal)
    await expectRight(page, STEMS.metal)
  })
})

test.describe('a server that cannot be reached', () => {
  test('is said, the answer is kept, and a later try works', async ({ page, slug }) => {
    await openArticle(page, slug)
    await page.route('**/articles/**', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    await typeAndCheck(page, STEMS.metal, 'brass')
    const notice = page.getByText(
      'Question 1 could not be marked: the server could not be reached. Your answer is kept; try again in a moment.',
    )
    await expect(notice).toBeVisible()
    await expect(entryOf(page, STEMS.metal)).toHaveValue('brass')

    await page.unroute('**/articles/**')
    await check(page, STEMS.metal)
    await expectRight(page, STEMS.metal)
    await expect(notice).toHaveCount(0)
  })
})

test('a server that was renewed while the page was open is said, and a reload goes on', async ({
  page,
  slug,
}) => {
  await openArticle(page, slug)
  await page.route('**/articles/**', (route) => {
    const headers = route.request().headers()
    return route.continue(
      route.request().method() === 'POST'
        ? { headers: { ...headers, 'next-action': '0'.repeat(42) } }
        : {},
    )
  })
  await typeAndCheck(page, STEMS.metal, 'brass')
  await expect(
    page.getByText(
      'The server has been renewed since this page was loaded. Reload the page; your answers are kept.',
    ),
  ).toBeVisible()

  await page.unroute('**/articles/**')
  await page.reload()
  await expect(entryOf(page, STEMS.metal)).toHaveValue('brass')
  await waitUntilLive(page)
  await check(page, STEMS.metal)
  await expectRight(page, STEMS.metal)
})
