import type { APIRequestContext, Page } from '@playwright/test'
import { edit, LOST_KEY } from '../fixtures/lost-key'
import { publish } from '../support/publish'
import { openArticle, question, typeAndCheck, expectRight } from '../support/question'
import { STEMS } from '../fixtures/lost-key'
import { expect, test } from '../support/shared-content-test'
import { test as ownServerTest } from '../support/content-test'

test.describe.configure({ mode: 'default' })

/** What the app promises for any change to a file. */
const SOON = { timeout: 2000, intervals: [100] }

/** That a page comes to hold these words, or to hold them no more, within two seconds of now. */
async function expectSoon(
  request: APIRequestContext,
  address: string,
  words: string,
  isThere = true,
): Promise<void> {
  const hasWords = async () => (await (await request.get(address)).text()).includes(words)
  await expect.poll(hasWords, { ...SOON, message: `${address}: ${words}` }).toBe(isThere)
}

async function expectBeingPutRight(page: Page, slug: string): Promise<void> {
  await page.goto(`/articles/${slug}`)
  await expect(page.getByRole('heading', { name: 'This article is being put right' })).toBeVisible()
  await expect(page).toHaveTitle(/^This article is being put right/)
  await expect(page.getByRole('link', { name: 'All articles' })).toBeVisible()
}

const renamed = (title: string) =>
  edit(LOST_KEY.article, ['title: The lost key', `title: ${title}`])

test('a new folder is in the library and can be read and answered within two seconds', async ({
  content,
  page,
  request,
  slug,
}) => {
  await expect(await request.get(`/articles/${slug}`)).not.toBeOK()
  const title = `New ${slug}`
  await publish(content, slug, { ...LOST_KEY, article: renamed(title) })
  await expectSoon(request, '/', title)
  await expectSoon(request, `/articles/${slug}`, title)

  await page.goto('/')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await openArticle(page, slug)
  await typeAndCheck(page, STEMS.metal, 'brass')
  await expectRight(page, STEMS.metal)
})

test('a new folder is found by its words within two seconds', async ({
  content,
  request,
  slug,
}) => {
  const article = edit(LOST_KEY.article, ['on the beach', 'near Quillonport'])
  await publish(content, slug, { ...LOST_KEY, article })
  await expectSoon(request, '/search?q=quillonport', `/articles/${slug}`)
})

test('an edit is on the page within two seconds, in the article, the quiz and the library', async ({
  content,
  page,
  request,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await expectSoon(request, `/articles/${slug}`, 'an old brass key')
  const newStem = 'What was the old key made of?'
  await publish(content, slug, {
    article: edit(renamed(`Edited ${slug}`), ['on the beach', 'under a stone']),
    quiz: edit(LOST_KEY.quiz, [STEMS.metal, newStem]),
  })
  await expectSoon(request, `/articles/${slug}`, 'under a stone')
  await expectSoon(request, `/articles/${slug}`, newStem)
  await expectSoon(request, '/', `Edited ${slug}`)

  await openArticle(page, slug)
  await expect(page.getByRole('article').getByText('under a stone')).toBeVisible()
  await expect(question(page, newStem)).toBeVisible()
})

test('a broken edit leaves the last good version up, is named in the log, and its cure is shown', async ({
  content,
  page,
  request,
  slug,
}) => {
  await publish(content, slug, LOST_KEY)
  await expectSoon(request, `/articles/${slug}`, 'an old brass key')

  const broken = edit(LOST_KEY.quiz, ['evidence: lost it in Cork', 'evidence: lost it in Kerry'])
  const line = broken.split('\n').findIndex((text) => text.includes('Kerry')) + 1
  await content.write(`${slug}/quiz.yaml`, broken)
  const place = `${slug}/quiz.yaml:${String(line)}:15 evidence-not-found`
  await expect.poll(() => content.log(), SOON).toContain(place)
  expect(content.log()).toContain(
    `${slug} has errors. The last version without them is still shown.`,
  )
  await openArticle(page, slug)
  await typeAndCheck(page, STEMS.metal, 'brass')
  await expectRight(page, STEMS.metal)

  const mended = edit(LOST_KEY.quiz, [STEMS.metal, 'What is the mended question?'])
  await content.write(`${slug}/quiz.yaml`, mended)
  await expectSoon(request, `/articles/${slug}`, 'What is the mended question?')
  await expect.poll(() => content.log(), SOON).toContain(`${slug} is without errors again.`)
})

test('an article that was never good is being put right, and is there once it is', async ({
  content,
  page,
  request,
  slug,
}) => {
  await publish(content, slug, { ...LOST_KEY, quiz: 'items: [' })
  await expectBeingPutRight(page, slug)
  await expect.poll(() => content.log(), SOON).toContain(`${slug}/quiz.yaml:1:`)
  expect(content.log()).toContain(`${slug} has errors. It is not shown until they are mended.`)
  await content.write(`${slug}/quiz.yaml`, LOST_KEY.quiz)
  await expectSoon(request, `/articles/${slug}`, STEMS.metal)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'The lost key' })).toBeVisible()
})

test('a removed folder leaves the library and gives the page that says so', async ({
  content,
  page,
  request,
  slug,
}) => {
  const title = `Removed ${slug}`
  await publish(content, slug, { ...LOST_KEY, article: renamed(title) })
  await expectSoon(request, '/', title)
  await openArticle(page, slug)
  await content.remove(slug)
  await expectSoon(request, '/', title, false)
  await expect.poll(async () => (await request.get(`/articles/${slug}`)).status(), SOON).toBe(404)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
})

const LATIN_1 = Uint8Array.from('---\ntitle: Café\n---\n\nA caf\xe9.\n', (sign) =>
  sign.charCodeAt(0),
)
const NOISE = Uint8Array.from({ length: 5000 }, (_, index) => (index * 197 + (index >> 3)) % 256)

/** What can happen to a file, and the rule that names it. */
const MISHAPS = [
  { file: 'article.md', how: 'empty', text: '', rule: 'empty-file' },
  { file: 'quiz.yaml', how: 'empty', text: '', rule: 'empty-file' },
  { file: 'article.md', how: 'binary', text: NOISE, rule: 'binary-file' },
  { file: 'quiz.yaml', how: 'binary', text: NOISE, rule: 'binary-file' },
  { file: 'article.md', how: 'wrongly encoded', text: LATIN_1, rule: 'wrong-encoding' },
  { file: 'article.md', how: 'huge', text: 'a word '.repeat(1_000_000), rule: 'file-too-big' },
  { file: 'quiz.yaml', how: 'huge', text: '#\n'.repeat(1_000_000), rule: 'file-too-big' },
  {
    file: 'article.md',
    how: 'half saved',
    text: LOST_KEY.article.slice(0, 30),
    rule: 'front-matter',
  },
  { file: 'quiz.yaml', how: 'half saved', text: LOST_KEY.quiz.slice(0, 400), rule: '' },
  { file: 'quiz.yaml', how: 'bad YAML', text: 'items:\n  - id: "a\n\tkey: [', rule: 'yaml-syntax' },
  { file: 'quiz.yaml', how: 'a web page', text: '<!doctype html><p>No.', rule: '' },
  { file: 'quiz.yaml', how: 'a bomb of aliases', text: aliasBomb(), rule: 'yaml-feature' },
] as const

function aliasBomb(): string {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const row = Array.from({ length: 9 }, () => `*a${String(index)}`).join(', ')
    return `a${String(index + 1)}: &a${String(index + 1)} [${row}]`
  })
  return ['a0: &a0 [x]', ...rows].join('\n')
}

for (const { file, how, text, rule } of MISHAPS) {
  test(`one ${file} that is ${how} is named, and other articles are unharmed`, async ({
    content,
    page,
    request,
    slug,
  }) => {
    const neighbour = `${slug}-neighbour`
    await publish(content, neighbour, { ...LOST_KEY, article: renamed(`Beside ${slug}`) })
    await publish(content, slug, LOST_KEY)
    await content.write(`${slug}/${file}`, text)
    await expectBeingPutRight(page, slug)
    await expect
      .poll(() => content.log(), SOON)
      .toMatch(new RegExp(`${slug}/${file}:\\d+:\\d+ ${rule}`))
    await expectSoon(request, '/', `Beside ${slug}`)
    await openArticle(page, neighbour)
    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
  })
}

ownServerTest(
  'an empty folder says so, and its first article appears',
  async ({ page, request, serveContent }) => {
    const content = await serveContent({})
    await page.goto(content.url)
    await expect(page.getByText('There are no articles yet.')).toBeVisible()
    await publish(content, 'first', LOST_KEY)
    await expectSoon(request, content.url, 'The lost key')
    await page.reload()
    await expect(page.getByRole('link', { name: 'The lost key' })).toBeVisible()
  },
)
