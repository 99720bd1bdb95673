import { expect, type Page } from '@playwright/test'
import { FERRY, ferryArticle } from '../fixtures/ferry-article'
import { numberedArticles } from './numbered-articles'
import { answerAll, check, give, question, scoreCard } from './pupil'

/** Articles in which every state of the page can be reached. */
export const STATE_FILES: Readonly<Record<string, string>> = {
  ...ferryArticle('ferry'),
  ...ferryArticle('end', { feedback: 'end', title: 'Marked at the end' }),
  ...ferryArticle('never', { feedback: 'never', title: 'Marked never' }),
  ...ferryArticle('hidden', { passage: 'hidden', title: 'From memory' }),
  ...numberedArticles(41),
  'broken/article.md': '---\ntitle: Broken\n---\n\nOne sentence.\n',
  'broken/quiz.yaml': 'items: nothing\n',
}

/** A state of a page, and how a pupil comes there from a device that keeps nothing. */
export interface State {
  readonly name: string
  readonly path: string
  readonly reach?: (page: Page) => Promise<void>
}

const PAGES: readonly State[] = [
  { name: 'the library', path: '/' },
  { name: 'the second page of the library', path: '/page/2' },
  { name: 'a search that finds', path: '/search?q=report' },
  { name: 'a search that finds nothing', path: '/search?q=zeppelin' },
  { name: 'an address that is not there', path: '/nowhere' },
  { name: 'an article that is not there', path: '/articles/nowhere' },
  { name: 'an article with a mistake', path: '/articles/broken' },
  { name: 'a device that keeps nothing', path: '/device' },
]

const EACH: readonly State[] = [
  { name: 'an article at first', path: '/articles/ferry' },
  {
    name: 'right answers',
    path: '/articles/ferry',
    reach: async (page) => {
      await answerAll(page, FERRY.right)
      await expect(scoreCard(page)).toContainText('Every answer is right.')
    },
  },
  {
    name: 'wrong answers, with the score card and what was missed',
    path: '/articles/ferry',
    reach: (page) => answerAll(page, FERRY.wrong),
  },
  {
    name: 'answers in part',
    path: '/articles/ferry',
    reach: async (page) => {
      await give(question(page, 3), { ask: 'order', texts: ['Swallow', 'Bell', 'Heron'] })
      await check(question(page, 3))
      await give(question(page, 4), { ask: 'match', pairs: FERRY.right[3].pairs.slice(0, 1) })
      await check(question(page, 4))
    },
  },
  {
    name: 'answers that are not marked yet',
    path: '/articles/ferry',
    reach: async (page) => {
      for (const number of [1, 2, 4, 5]) await check(question(page, number))
    },
  },
  {
    name: 'evidence that is shown',
    path: '/articles/ferry',
    reach: async (page) => {
      await give(question(page, 2), FERRY.right[1])
      await check(question(page, 2))
      await question(page, 2)
        .getByRole('button', { name: /^Show in/ })
        .click()
      await expect(page.getByRole('button', { name: 'Back to question 2' })).toBeVisible()
    },
  },
  {
    name: 'the question whether to start afresh',
    path: '/articles/ferry',
    reach: async (page) => {
      await give(question(page, 1), FERRY.right[0])
      await check(question(page, 1))
      await scoreCard(page).getByRole('button', { name: 'Start afresh' }).click()
      await expect(page.getByRole('button', { name: 'Keep my answers' })).toBeVisible()
    },
  },
  {
    name: 'answers found from an earlier visit',
    path: '/articles/ferry',
    reach: async (page) => {
      await leaveAnswers(page)
      await page.reload()
      await expect(page.getByRole('heading', { name: 'Go on, or start afresh?' })).toBeVisible()
    },
  },
  {
    name: 'a notice that the server cannot be reached',
    path: '/articles/ferry',
    reach: async (page) => {
      await meetNotice(page)
    },
  },
  {
    name: 'the library with progress',
    path: '/articles/ferry',
    reach: async (page) => {
      await leaveAnswers(page)
      await page.goto('/')
      await expect(page.getByText('1 of 6 answered on this device')).toBeVisible()
    },
  },
  {
    name: 'a device from which all was deleted',
    path: '/articles/ferry',
    reach: async (page) => {
      await leaveAnswers(page)
      await page.goto('/device')
      await page.getByRole('button', { name: 'Delete everything' }).click()
      await expect(page.getByRole('status')).toContainText('deleted')
    },
  },
]

const TOGETHER: readonly State[] = [
  {
    name: 'a quiz that is handed in with open questions',
    path: '/articles/end',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Hand in all answers' }).click()
      await expect(page.getByRole('button', { name: 'Hand in as it is' })).toBeVisible()
    },
  },
  {
    name: 'a quiz that was marked at the end',
    path: '/articles/end',
    reach: async (page) => {
      for (const [index, play] of FERRY.right.entries()) {
        await give(question(page, index + 1), index === 1 ? FERRY.wrong[1] : play)
      }
      await page.getByRole('button', { name: 'Hand in all answers' }).click()
      await expect(scoreCard(page)).toContainText('All but one.')
    },
  },
  {
    name: 'a quiz without feedback that was handed in',
    path: '/articles/never',
    reach: async (page) => {
      await give(question(page, 1), FERRY.right[0])
      await page.getByRole('button', { name: 'Hand in all answers' }).click()
      await page.getByRole('button', { name: 'Hand in as it is' }).click()
      await expect(page.getByRole('form')).toContainText('have been handed in')
    },
  },
]

const HIDDEN: readonly State[] = [
  { name: 'an article that will be put away', path: '/articles/hidden' },
  { name: 'an article that is put away', path: '/articles/hidden', reach: startFromMemory },
  {
    name: 'an article that is looked at again',
    path: '/articles/hidden',
    reach: async (page) => {
      await startFromMemory(page)
      await give(question(page, 1), FERRY.wrong[0])
      await check(question(page, 1))
      await page.getByRole('button', { name: /^Look at the article/ }).click()
    },
  },
  {
    name: 'an article that is back',
    path: '/articles/hidden',
    reach: async (page) => {
      await startFromMemory(page)
      await answerAll(page, FERRY.right)
      await expect(page.getByText('the article is back')).toBeVisible()
    },
  },
]

export const STATES: readonly State[] = [...PAGES, ...EACH, ...TOGETHER, ...HIDDEN]

/** Goes to a state of a page. */
export async function reach(page: Page, state: State): Promise<void> {
  await page.goto(state.path)
  await state.reach?.(page)
}

/** Puts the article of a quiz away, and starts with its questions. */
export async function startFromMemory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Put the article away and start' }).click()
  await expect(question(page, 1)).toBeVisible()
}

/** Answers a question as somebody did whose visit is over. */
export async function leaveAnswers(page: Page): Promise<void> {
  await give(question(page, 1), FERRY.right[0])
  await check(question(page, 1))
  await page.evaluate(() => sessionStorage.clear())
}

/** Checks an answer while there is no server. */
export async function meetNotice(page: Page): Promise<void> {
  await page.route('**/articles/*', (route) => route.abort())
  await give(question(page, 2), FERRY.right[1])
  await question(page, 2).getByRole('button', { name: 'Check question 2' }).click()
  await expect(page.getByText('the server could not be reached')).toBeVisible()
}
