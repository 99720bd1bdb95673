import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

/** A file as a teacher chooses it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** One of the files in tests/fixtures/import. */
export async function importFixture(name: string): Promise<ChosenFile> {
  const buffer = await readFile(join('tests', 'fixtures', 'import', name))
  return { name, mimeType: 'application/octet-stream', buffer }
}

/** A file with this text. */
export function textFile(name: string, text: string): ChosenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

/** Brings a text by the first page of the desk, and waits until the desk shows what it understood. */
export async function bringText(page: Page, text: string): Promise<void> {
  await pasteField(page).fill(text)
  await page.getByRole('button', { name: 'Read this article' }).click()
  await expectArticle(page)
}

/** Brings a file by the first page of the desk, and waits until the desk shows what it understood. */
export async function bringFile(page: Page, file: ChosenFile): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(file)
  await expectArticle(page)
}

/** The field that an article is pasted into. */
export function pasteField(page: Page): Locator {
  return page.getByLabel(/^Paste the article here/)
}

async function expectArticle(page: Page): Promise<void> {
  // The first one that a server reads has to wait until the worker that reads is there.
  const heading = page.getByRole('heading', { name: 'The article', level: 1 })
  await expect(heading).toBeVisible({ timeout: 30_000 })
}

/** Brings a text and comes to its questions. */
export async function reviewText(page: Page, text: string): Promise<void> {
  await bringText(page, text)
  await openQuestions(page)
}

/** From the first step of a manuscript to its second. */
export async function openQuestions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Next: the questions' }).click()
  await expect(page.getByRole('heading', { name: 'Review the questions' })).toBeAttached()
}

/** Goes to one of the three steps by the bar that names them. */
export async function goToStep(
  page: Page,
  step: 'Article' | 'Questions' | 'Publish',
): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'step')
}

/** The cards of the questions, in their order. */
export function cards(page: Page): Locator {
  return page.getByRole('list', { name: 'Questions', exact: true }).locator('> li')
}

/** The card at this place, from 1. */
export function card(page: Page, number: number): Locator {
  return cards(page).nth(number - 1)
}

/** The card whose question is this. */
export function cardOf(page: Page, stem: string): Locator {
  return cards(page).filter({ has: page.getByRole('heading', { name: stem }) })
}

/** The words of a question, without its number. */
export async function stems(page: Page): Promise<readonly string[]> {
  const headings = await cards(page).getByRole('heading', { level: 3 }).allTextContents()
  return headings.map((text) => text.replace(/^Question \d+\. /, ''))
}

/** A mark in the passage, by its words. */
export function factMark(page: Page, words: string): Locator {
  return page
    .getByRole('group', { name: 'The passage, with its facts marked' })
    .getByRole('button', { name: words, exact: true })
    .first()
}

/** Presses the button that publishes, and says yes where the questions have not been kept. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const anyway = page.getByRole('button', { name: 'Publish all the same' })
  await anyway
    .or(page.getByText(/^Published/))
    .first()
    .waitFor()
  if (await anyway.isVisible()) await anyway.click()
  await page.waitForURL(/\/teach\/articles\/[^/]+\?published/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Selects words of the passage with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const passage = page.getByRole('group', { name: 'The passage, with its facts marked' })
  const paragraph = passage.getByRole('paragraph').filter({ hasText: words })
  await paragraph.scrollIntoViewIfNeeded()
  const ends = await paragraph.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const start = element.textContent.indexOf(wanted)
    const end = start + wanted.length
    // The words may be cut where marks begin and end.
    for (let at = 0, node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (start >= at && start < at + length) range.setStart(node, start - at)
      if (end > at && end <= at + length) range.setEnd(node, end - at)
      at += length
    }
    const rects = [...range.getClientRects()]
    return [rects.at(0), rects.at(-1)].map((rect, index) => ({
      x: (index === 0 ? rect?.left : rect?.right) ?? 0,
      y: (rect?.top ?? 0) + (rect?.height ?? 0) / 2,
    }))
  }, words)
  const [from, to] = ends
  if (from === undefined || to === undefined) throw new Error(`No paragraph holds “${words}”`)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}
