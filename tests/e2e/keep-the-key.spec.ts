import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT_FOLDER } from '../../cli/setup/project-folder.mjs'
import { GUARDED, GUARDED_STEMS, guardedArticle } from '../fixtures/guarded-article'
import { openFormPost } from '../support/form-post'
import { publish } from '../support/publish'
import { entryOf, expectRight, openArticle, question, typeAndCheck } from '../support/question'
import { askForPageData, readDevice, writeDownResponses } from '../support/received'
import { expect, test } from '../support/shared-content-test'

test.describe.configure({ mode: 'default' })

const SECRETS = Object.values(GUARDED)
const { roof, sum } = GUARDED_STEMS

/** That a text holds none of these words. The text itself is too long to be printed. */
function expectNone(text: string, words: readonly string[]): void {
  expect(words.filter((word) => text.includes(word))).toEqual([])
}

for (const feedback of ['each', 'end', 'never'] as const) {
  test(`nothing of the key is sent before anything is submitted, with feedback: ${feedback}`, async ({
    content,
    context,
    page,
    request,
    slug,
  }) => {
    await publish(content, slug, guardedArticle(feedback))
    const received = await writeDownResponses(context)
    await page.goto('/')
    await page.getByRole('link', { name: 'The guarded house' }).first().click()
    await entryOf(page, roof).fill('sla')
    await page.reload()
    await entryOf(page, sum).fill('9')
    await page.goto('/search?q=slate')
    await expect(page.getByRole('link', { name: 'The guarded house' }).first()).toBeVisible()
    await page.goto(`/articles/${slug}`)
    await expect(question(page, roof)).toBeVisible()

    const everything = received.everything()
    expect(everything).toContain(roof)
    expectNone(everything, SECRETS)
    expectNone(await readDevice(page), SECRETS)
    const data = await askForPageData(request, `/articles/${slug}`)
    expect(data).toContain(roof)
    expectNone(data, SECRETS)
  })
}

test('an item that was submitted gives its own rationale and key, and no other', async ({
  content,
  context,
  page,
  slug,
}) => {
  await publish(content, slug, guardedArticle('each'))
  const received = await writeDownResponses(context)
  await openArticle(page, slug)
  await typeAndCheck(page, roof, 'slate')
  await expectRight(page, roof)
  await expect(question(page, roof).getByText(GUARDED.rationale)).toBeVisible()
  await page.reload()
  await expectRight(page, roof)

  const { key, accept, ownRationale } = GUARDED
  expectNone(received.everything(), [key, accept, ownRationale])
  expectNone(await readDevice(page), [key, accept, ownRationale])

  await typeAndCheck(page, sum, '7')
  await expect(question(page, sum).getByText('That is not right.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Missed' }).getByText(key)).toBeVisible()
})

test('what else is accepted is never said, not even when it was given', async ({
  content,
  context,
  page,
  slug,
}) => {
  await publish(content, slug, guardedArticle('each'))
  const received = await writeDownResponses(context)
  await openArticle(page, slug)
  await typeAndCheck(page, roof, 'copper')
  await expect(question(page, roof).getByText(GUARDED.ownRationale)).toBeVisible()
  await typeAndCheck(page, sum, GUARDED.key)
  await expectRight(page, sum)
  expectNone(received.everything(), [GUARDED.accept])
  expectNone(await readDevice(page), [GUARDED.accept])
})

test('an answer that is not marked yet brings nothing', async ({
  content,
  context,
  page,
  slug,
}) => {
  await publish(content, slug, guardedArticle('each'))
  const received = await writeDownResponses(context)
  await openArticle(page, slug)
  for (const [unclear, reason] of [
    ['', 'Write an answer first.'],
    ['slaet', 'Nearly: look at the spelling once more.'],
  ] as const) {
    await typeAndCheck(page, roof, unclear)
    await expect(question(page, roof).getByText(reason)).toBeVisible()
  }
  expectNone(received.everything(), SECRETS)
  expectNone(await readDevice(page), SECRETS)
})

test('the device keeps what was given and how it was marked, and no words of the quiz', async ({
  content,
  page,
  slug,
}) => {
  await publish(content, slug, guardedArticle('each'))
  await openArticle(page, slug)
  await typeAndCheck(page, roof, 'slate')
  await expect(question(page, roof).getByText(GUARDED.rationale)).toBeVisible()
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  )
  expect(kept).toContain('slate')
  expectNone(kept, SECRETS)
})

test('a quiz marked at the end says nothing before it is handed in, and then its rationales', async ({
  content,
  context,
  page,
  request,
  slug,
}) => {
  await publish(content, slug, guardedArticle('end'))
  const form = await openFormPost(request, slug)
  for (const response of ['slate', 'copper']) {
    const answer = await form.sendSubmission({
      slug,
      handIn: false,
      responses: [{ id: 'roof', response: { ask: 'entry', text: response } }],
    })
    const html = await answer.text()
    expect(html).toContain('This quiz is marked when the whole of it is handed in.')
    expectNone(html, SECRETS)
  }

  const received = await writeDownResponses(context)
  await page.goto(`/articles/${slug}`)
  await entryOf(page, roof).fill('slate')
  await entryOf(page, sum).fill('7')
  expectNone(received.everything(), SECRETS)
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  await expect(question(page, roof).getByText(GUARDED.rationale)).toBeVisible()
  expectNone(received.everything(), [GUARDED.accept, GUARDED.ownRationale])
})

test('a quiz without feedback says nothing, ever', async ({
  content,
  context,
  page,
  request,
  slug,
}) => {
  await publish(content, slug, guardedArticle('never'))
  const form = await openFormPost(request, slug)
  for (const handIn of [true, false]) {
    const answer = await form.sendSubmission({
      slug,
      handIn,
      responses: [{ id: 'roof', response: { ask: 'entry', text: 'copper' } }],
    })
    expectNone(await answer.text(), SECRETS)
  }
  expectNone(await (await form.send({ 'r.roof': 'slate', 'r.sum': '7' })).text(), SECRETS)

  const received = await writeDownResponses(context)
  await page.goto(`/articles/${slug}`)
  await entryOf(page, roof).fill('slate')
  await entryOf(page, sum).fill('7')
  await page.getByRole('button', { name: 'Hand in all answers' }).click()
  await expect(page.getByText('Your answers have been handed in.').first()).toBeVisible()
  await page.reload()
  await expect(entryOf(page, roof)).toHaveValue('slate')
  expectNone(received.everything(), SECRETS)
  expectNone(await readDevice(page), SECRETS)
})

test('no file of the build holds anything of an article, also after it was served', async ({
  content,
  request,
  slug,
}) => {
  await publish(content, slug, guardedArticle('each'))
  await expect(await request.get('/')).toBeOK()
  await expect(await request.get(`/articles/${slug}`)).toBeOK()
  const form = await openFormPost(request, slug)
  expect(await (await form.send({ 'r.roof': 'slate' })).text()).toContain(GUARDED.rationale)

  const build = join(PROJECT_FOLDER, '.next')
  const entries = await readdir(build, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  expect(files.length).toBeGreaterThan(100)
  const leaks: string[] = []
  for (const file of files) {
    const bytes = await readFile(file)
    if ([...SECRETS, 'The guarded house'].some((word) => bytes.includes(word))) leaks.push(file)
  }
  expect(leaks).toEqual([])
})
