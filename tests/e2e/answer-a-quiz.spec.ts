import type { Page } from '@playwright/test'
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

const test = testOn({ ...ferryArticle('ferry') })
const [STEERS, SEATS, BOATS, CREW, LATE] = FERRY.right

test.beforeEach(async ({ page }) => {
  await page.goto('/articles/ferry')
})

for (const [index, right] of FERRY.right.entries()) {
  test(`question ${index + 1} (${right.ask}) is answered with the mouse`, async ({ page }) => {
    const group = question(page, index + 1)
    await give(group, right)
    await check(group)
    await expect(group).toContainText('That is right.')
    await expect(group.getByRole('button', { name: /^Check/ })).toHaveCount(0)
    await expect(marks(page).first()).toBeInViewport()
    await expectScore(page, 'Now', '1 of 6')
  })
}

test('a wrong choice gets its own rationale, and the words that prove the key', async ({
  page,
}) => {
  const group = question(page, 1)
  await give(group, FERRY.wrong[0])
  await check(group)
  await expect(group).toContainText('That is not right.')
  await expect(group).toContainText('That is the age of her niece Berta.')
  await expect(group).not.toContainText('Her age stands beside her name')
  await expect(group.getByRole('blockquote')).toHaveText('Ines Falk, 61, has steered')
})

test('the mark in the article comes into view by itself', async ({ page }) => {
  await expect(article(page).getByText(FERRY.lastWords)).not.toBeInViewport()
  const group = question(page, 2)
  await give(group, FERRY.wrong[1])
  await check(group)
  await expect(marks(page)).toHaveText('The new ferry may carry 90 people')
  await expect(marks(page)).toBeInViewport()
  // The pupil is still at the question.
  await expect(group.getByRole('button', { name: 'Check question 2' })).toBeFocused()
})

for (const [way, goBack] of [
  ['the button', (page: Page) => page.getByRole('button', { name: 'Back to question 2' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
] as const) {
  test(`${way} leads from the evidence back to its question`, async ({ page }) => {
    const group = question(page, 2)
    await give(group, SEATS)
    await check(group)
    await article(page).getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
    await group.getByRole('button', { name: /^Show in the article/ }).click()
    await expect(marks(page)).toBeInViewport()
    await expect(marks(page)).toBeFocused()
    await goBack(page)
    await expect(group).toBeFocused()
    await expect(group).toBeInViewport()
    await expect(page.getByRole('button', { name: 'Back to question 2' })).toHaveCount(0)
  })
}

for (const [given, why] of [
  ['', 'Write an answer first.'],
  ['many', 'There is no number in this that can be read.'],
  ['40 or 90', 'These are two different answers. Give only one.'],
] as const) {
  test(`“${given}” is explained and costs nothing`, async ({ page }) => {
    const group = question(page, 2)
    await give(group, { ask: 'entry', text: given })
    await check(group)
    await expect(group).toContainText('Not marked yet.')
    await expect(group).toContainText(`${why}`)
    await expect(group).toContainText('This has not cost you a try.')
    await expect(marks(page)).toHaveCount(0)
    await give(group, SEATS)
    await check(group)
    await expect(group).toContainText('That is right.')
    await expectScore(page, 'First try', '1 of 6')
  })
}

test('nothing chosen is no wrong answer', async ({ page }) => {
  for (const [number, words] of [
    [1, 'Choose an answer first.'],
    [4, 'Choose from the lists first.'],
    [5, 'Choose a sentence first.'],
  ] as const) {
    await check(question(page, number))
    await expect(question(page, number)).toContainText(words)
  }
  await expect(scoreCard(page)).toContainText('Nothing has been marked yet.')
})

test('Enter in a field has it marked', async ({ page }) => {
  const field = question(page, 2).getByRole('textbox', { name: 'Your answer' })
  await field.fill('ninety')
  await field.press('Enter')
  await expect(question(page, 2)).toContainText('That is right.')
})

test('a verdict goes when its response is changed', async ({ page }) => {
  const group = question(page, 1)
  await give(group, FERRY.wrong[0])
  await check(group)
  await give(group, STEERS)
  await expect(group).not.toContainText('That is not right.')
})

test('the next question follows a right answer, and the score the last one', async ({ page }) => {
  await give(question(page, 1), STEERS)
  await check(question(page, 1))
  await question(page, 1).getByRole('button', { name: 'Next question' }).click()
  await expect(question(page, 2)).toBeFocused()
  await give(question(page, 6), FERRY.right[5])
  await check(question(page, 6))
  await question(page, 6).getByRole('button', { name: 'See the score' }).click()
  await expect(scoreCard(page)).toBeFocused()
  await expect(scoreCard(page)).toBeInViewport()
})

test('the first try and what stands now are counted apart', async ({ page }) => {
  const group = question(page, 1)
  await give(group, FERRY.wrong[0])
  await check(group)
  await give(group, STEERS)
  await check(group)
  await expectScore(page, 'First try', '0 of 6')
  await expectScore(page, 'Now', '1 of 6')
})

test('what is not answered is not counted as wrong', async ({ page }) => {
  await give(question(page, 1), FERRY.wrong[0])
  await check(question(page, 1))
  await expectScore(page, 'Not answered yet', '5')
  const missed = scoreCard(page).getByRole('region', { name: 'Missed' })
  await expect(missed.getByRole('listitem')).toHaveCount(1)
})

test('an order and a match earn a part for each part that is right', async ({ page }) => {
  const boats = question(page, 3)
  await give(boats, { ask: 'order', texts: ['Swallow', 'Bell', 'Heron'] })
  await check(boats)
  await expect(boats).toContainText('1 of 3 in the right place.')
  await expect(boats.getByRole('listitem').filter({ hasText: 'Swallow' })).toContainText('(right)')
  await expect(boats.getByRole('listitem').filter({ hasText: 'Bell' })).toContainText('(not right)')
  await expectScore(page, 'Now', '0.3 of 6')
  const crew = question(page, 4)
  await give(crew, { ask: 'match', pairs: CREW.pairs.slice(0, 2) })
  await check(crew)
  await expect(crew).toContainText('2 of 3 matched.')
  await expectScore(page, 'Now', '1 of 6')
})

test('the missed questions come with their key and evidence, and can be tried again', async ({
  page,
}) => {
  await answerAll(page, [STEERS, FERRY.wrong[1], FERRY.wrong[2], CREW, LATE, FERRY.right[5]])
  const missed = scoreCard(page).getByRole('region', { name: 'Missed' })
  await expect(missed).toContainText('How many people may the new ferry carry?')
  await expect(missed).toContainText('Answer: 90')
  await expect(missed.getByRole('blockquote').first()).toHaveText(
    'The new ferry may carry 90 people',
  )
  await expect(missed.getByRole('list').getByRole('list')).toContainText('SwallowHeronBell')
  const seats = missed.getByRole('listitem').filter({ hasText: 'How many people' })
  await seats.getByRole('button', { name: /^Show in the article/ }).click()
  await expect(article(page).getByText('The new ferry may carry 90 people')).toBeFocused()

  await scoreCard(page).getByRole('button', { name: 'Try the missed ones again' }).click()
  await expect(question(page, 2)).toBeFocused()
  await expect(question(page, 2).getByRole('textbox')).toHaveValue('')
  await expect(question(page, 2)).not.toContainText('That is not right.')
  await expect(question(page, 1)).toContainText('That is right.')
  await give(question(page, 2), SEATS)
  await check(question(page, 2))
  await give(question(page, 3), BOATS)
  await check(question(page, 3))
  await expectScore(page, 'First try', '4 of 6')
  await expectScore(page, 'Now', '6 of 6')
  await expect(scoreCard(page)).toContainText('Every answer is right.')
})

test('nothing right is said kindly', async ({ page }) => {
  await answerAll(page, FERRY.wrong)
  await expectScore(page, 'Now', '0 of 6')
  await expect(scoreCard(page)).toContainText('that is no harm: every answer is in the article')
})

test('starting afresh is asked about, and can be left', async ({ page }) => {
  await give(question(page, 1), STEERS)
  await check(question(page, 1))
  const afresh = scoreCard(page).getByRole('button', { name: 'Start afresh', exact: true })
  await afresh.click()
  await expect(scoreCard(page)).toContainText('This deletes your answers')
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(afresh).toBeFocused()
  await expectScore(page, 'Now', '1 of 6')
})

test('starting afresh leaves nothing of what was answered', async ({ page }) => {
  await give(question(page, 2), SEATS)
  await check(question(page, 2))
  await scoreCard(page).getByRole('button', { name: 'Start afresh', exact: true }).click()
  await page.getByRole('button', { name: 'Delete and start afresh' }).click()
  await expect(question(page, 1)).toBeFocused()
  await expect(question(page, 2).getByRole('textbox')).toHaveValue('')
  await expect(marks(page)).toHaveCount(0)
  await expect(scoreCard(page)).toContainText('Nothing has been marked yet.')
  await page.reload()
  await expect(question(page, 2).getByRole('button', { name: 'Check question 2' })).toBeEnabled()
  await expect(question(page, 2).getByRole('textbox')).toHaveValue('')
})

test('a double click sends an answer once', async ({ page }) => {
  const sent: string[] = []
  await page.route('**/articles/ferry', async (route) => {
    if (route.request().method() === 'POST') sent.push(route.request().url())
    await route.continue()
  })
  await give(question(page, 2), SEATS)
  await question(page, 2).getByRole('button', { name: 'Check question 2' }).dblclick()
  await expect(question(page, 2)).toContainText('That is right.')
  expect(sent).toHaveLength(1)
  await expect(question(page, 2).getByRole('button', { name: 'Next question' })).toBeFocused()
})

test('a double click that is slower than the server does not leave the question', async ({
  page,
}) => {
  await give(question(page, 2), SEATS)
  await question(page, 2).getByRole('button', { name: 'Check question 2' }).click()
  const next = question(page, 2).getByRole('button', { name: 'Next question' })
  await expect(next).toBeFocused()
  await next.dispatchEvent('click', { detail: 2 })
  await expect(next).toBeFocused()
  await next.press('Enter')
  await expect(question(page, 3)).toBeFocused()
})

test('a row is dragged to its place', async ({ page }) => {
  const group = question(page, 3)
  const row = (name: string) => group.getByRole('listitem').filter({ hasText: name })
  await expect(row('Swallow')).toHaveAttribute('draggable', 'true')
  const first = group.getByRole('listitem').first()
  await row('Swallow').dragTo(first)
  await expect(first).toContainText('Swallow')
  await row('Heron').dragTo(group.getByRole('listitem').nth(1))
  await expect(group.getByRole('listitem').nth(2)).toContainText('Bell')
  await check(group)
  await expect(group).toContainText('That is right.')
})

test('words are dragged to where they belong', async ({ page }) => {
  const group = question(page, 4)
  for (const [left, right] of CREW.pairs) {
    // The words to drag are for the mouse: whoever does not see them has the lists.
    const words = group.getByRole('listitem', { includeHidden: true }).filter({ hasText: right })
    await expect(words.first()).toHaveAttribute('draggable', 'true')
    await words.first().dragTo(group.getByRole('listitem').filter({ hasText: left }))
    const list = group.getByRole('combobox', { name: left })
    await expect(list.getByRole('option', { name: right })).toHaveJSProperty('selected', true)
  }
  await check(group)
  await expect(group).toContainText('That is right.')
})
