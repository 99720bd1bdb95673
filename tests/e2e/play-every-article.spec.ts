import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { playDistractors, playKey } from '../support/plays'
import { check, itemGroup, openQuiz, play, tabTo } from '../support/quiz-player'
import { readArticles } from '../support/read-articles'

/**
 * Plays every article of the content folder, whichever that is, by the keyboard alone: from its own key to full marks,
 * and with every distractor to none.
 */
const articles = await readArticles(resolve(process.env['CONTENT_DIR'] ?? 'content'))

test('the content folder has articles to play', () => {
  expect(articles.length).toBeGreaterThan(0)
})

for (const article of articles) {
  const { slug, quiz } = article
  const total = quiz.items.length
  test.describe(slug, () => {
    // A minute for ten items, each way of asking by Tab and the arrow keys.
    test.setTimeout(60_000 + total * 12_000)

    test('its own key earns full marks', async ({ page }) => {
      await openQuiz(page, slug, quiz)
      for (const [index, item] of quiz.items.entries()) {
        const group = itemGroup(page, item, index + 1)
        await play(page, group, playKey(item, article))
        if (quiz.feedback !== 'each') continue
        await check(page, group, index + 1)
        await expect(group.getByText('That is right.')).toBeVisible()
      }
      if (quiz.feedback !== 'each') {
        await tabTo(page, page.getByRole('button', { name: 'Hand in all answers' }))
        await page.keyboard.press('Enter')
      }
      if (quiz.feedback === 'never') {
        await expect(page.getByText('Your answers have been handed in.').first()).toBeVisible()
        return
      }
      const score = page.getByRole('region', { name: 'Score' })
      await expect(score.getByText(`${String(total)} of ${String(total)}`)).toHaveCount(2)
      await expect(score.getByText('Every answer is right. Well read.')).toBeVisible()
    })

    test('every distractor earns nothing', async ({ page }) => {
      test.skip(quiz.feedback === 'never', 'A quiz without feedback shows no score.')
      const plays = quiz.items.map((item) => playDistractors(item, article))
      const rounds = quiz.feedback === 'each' ? 1 : Math.max(...plays.map((list) => list.length))
      for (let round = 0; round < rounds; round++) {
        await openQuiz(page, slug, quiz)
        for (const [index, item] of quiz.items.entries()) {
          const group = itemGroup(page, item, index + 1)
          const wrong = plays[index] ?? []
          const now = quiz.feedback === 'each' ? wrong : wrong.slice(round, round + 1)
          for (const response of now) {
            await play(page, group, response)
            if (quiz.feedback !== 'each') continue
            await check(page, group, index + 1)
            await expect(
              group.getByText(/^(The article says:|.*not cost you a try\.)$/),
            ).toBeVisible()
            await expect(group.getByText('That is right.')).toHaveCount(0)
          }
        }
        if (quiz.feedback === 'end') {
          const handIn = page.getByRole('button', { name: /^Hand in/ })
          await tabTo(page, handIn)
          await page.keyboard.press('Enter')
          const asItIs = page.getByRole('button', { name: 'Hand in as it is' })
          if (now(plays, round) < total) {
            await tabTo(page, asItIs)
            await page.keyboard.press('Enter')
          }
        }
        const score = page.getByRole('region', { name: 'Score' })
        await expect(score.getByText(`0 of ${String(total)}`)).toHaveCount(2)
        if (round + 1 < rounds) {
          await tabTo(page, score.getByRole('button', { name: 'Start afresh' }))
          await page.keyboard.press('Enter')
          await tabTo(page, score.getByRole('button', { name: 'Delete and start afresh' }))
          await page.keyboard.press('Enter')
        }
      }
    })
  })
}

/** How many items have something wrong to give in this round. */
function now(plays: readonly (readonly unknown[])[], round: number): number {
  return plays.filter((list) => round < list.length).length
}
