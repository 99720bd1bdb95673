import type { Page } from '@playwright/test'
import { BAKERY } from '../fixtures/bakery'
import {
  bringFile,
  bringText,
  goToStep,
  importFixture,
  openQuestions,
  publish,
  stems,
  textFile,
} from '../support/desk'
import { playDistractors, playKey, type PlayedArticle } from '../support/plays'
import { servedPage, servedStatus } from '../support/publish'
import { answerAll, check, give, question, scoreCard } from '../support/pupil'
import { readArticles } from '../support/read-articles'
import { expect, testOn } from '../support/served-test'
import type { ServedContent } from '../support/serve-content'
import { enterDesk } from '../support/teacher'

const test = testOn({})
const FERRY = 'Ferry to the island sails again'

interface Format {
  readonly name: string
  readonly title: string
  /** Whether the article says when it came out. */
  readonly isDated: boolean
  readonly isPlayed?: boolean
  readonly bring: (page: Page) => Promise<void>
}

const FORMATS: readonly Format[] = [
  {
    name: 'pasted text',
    title: BAKERY.title,
    isDated: true,
    isPlayed: true,
    bring: (page) => bringText(page, BAKERY.text),
  },
  {
    name: 'a text file',
    title: BAKERY.title,
    isDated: true,
    bring: (page) => bringFile(page, textFile('bakery.txt', BAKERY.text)),
  },
  {
    name: 'a Markdown file',
    title: BAKERY.title,
    isDated: true,
    bring: (page) => bringFile(page, textFile('bakery.md', BAKERY.markdown)),
  },
  {
    name: 'a saved web page',
    title: BAKERY.title,
    isDated: true,
    bring: (page) => bringFile(page, textFile('bakery.html', BAKERY.page)),
  },
  ...['docx', 'odt', 'rtf', 'pdf'].map((ending) => ({
    name: `a file that ends in .${ending}`,
    title: FERRY,
    isDated: false,
    isPlayed: ending === 'docx',
    bring: async (page: Page) => bringFile(page, await importFixture(`ferry.${ending}`)),
  })),
]

for (const { name, title, isDated, isPlayed = false, bring } of FORMATS) {
  test(`${name} becomes a published quiz`, async ({ page, content }) => {
    await enterDesk(page)
    await bring(page)
    await expect(page.getByLabel('Headline')).toHaveValue(title)
    if (!isDated) {
      await expect(page.getByText('The article does not say when it came out.')).toBeVisible()
      await page.getByLabel('Published on').fill('2024-03-05')
    }
    await openQuestions(page)
    const asked = await stems(page)
    expect(asked.length).toBeGreaterThan(3)
    await goToStep(page, 'Publish')
    await expect(page.getByText('from the public list of articles')).toBeVisible()
    const slug = await publish(page)
    await expect.poll(() => servedStatus(content, slug), { timeout: 1000 }).toBe(200)
    await expect(page.getByText('Published, and live now.')).toBeVisible()
    await expect(page.getByText('results stay on your pupils’ own devices')).toBeVisible()
    const html = await servedPage(content, slug)
    expect(html).toContain(title)
    for (const words of BAKERY.around) expect(html).not.toContain(words)

    const article = await published(content, slug)
    expect(article.quiz.items.map(({ stem }) => stem)).toEqual(asked)
    if (isPlayed) await play(page, article)
  })
}

async function published({ folder }: ServedContent, slug: string): Promise<PlayedArticle> {
  const article = (await readArticles(folder)).find((one) => one.slug === slug)
  if (article === undefined) throw new Error(`The content folder has no article ${slug}`)
  return article
}

/** Every distractor earns nothing, and then, on a fresh page, the key of each item full marks. */
async function play(page: Page, article: PlayedArticle) {
  const { items } = article.quiz
  const total = String(items.length)
  await page.goto(`/articles/${article.slug}`)
  for (const [index, item] of items.entries()) {
    for (const response of playDistractors(item, article)) {
      const group = question(page, index + 1)
      await give(group, response)
      await check(group)
      await expect(group.getByText('That is right.')).toHaveCount(0)
    }
  }
  await expect(scoreCard(page).getByText(`0 of ${total}`)).toHaveCount(2)
  await scoreCard(page).getByRole('button', { name: 'Start afresh' }).click()
  await page.getByRole('button', { name: 'Delete and start afresh' }).click()
  await answerAll(
    page,
    items.map((item) => playKey(item, article)),
  )
  await expect(scoreCard(page).getByText(`${total} of ${total}`)).toHaveCount(2)
  await expect(scoreCard(page)).toContainText('Every answer is right.')
}
