import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../support/shared-content-test'
import { pasteField } from '../support/desk'
import { bringText, enterDesk, expectKept, typePassphrase } from '../support/teacher'

test.describe.configure({ mode: 'default' })

const BACK = 'Your last changes were kept on this device and are here again.'

const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Headline' })
const sourceOf = (page: Page) => page.getByRole('textbox', { name: 'Newspaper or site' })

/** An article with this title, in the hands of a teacher. */
async function begin(page: Page, title: string): Promise<string> {
  await enterDesk(page)
  const address = await bringText(
    page,
    `# ${title}\n\nMarta Lind, 52, has kept the lighthouse since 1998. She painted it on 3 May 2021.\n`,
  )
  await page.goto(address)
  await expect(titleOf(page)).toHaveValue(title)
  await expectKept(page)
  return address
}

/** Another browser, with a teacher at the same article. */
async function openElsewhere(browser: Browser, url: string, address: string) {
  const context = await browser.newContext({ baseURL: url })
  const page = await context.newPage()
  await enterDesk(page, address)
  await expectKept(page)
  return page
}

/** The process of the page dies: nothing of it runs any more, not even what a page does as it is left. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => undefined)
  await crashed
  await page.close()
}

async function reopen(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

test('a tab that is closed at once after typing loses nothing, and nothing is there twice', async ({
  page,
  context,
}) => {
  const address = await begin(page, 'The closed tab')
  await titleOf(page).fill('The closed tab, mended')
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed

  const again = await reopen(context, address)
  await expect(titleOf(again)).toHaveValue('The closed tab, mended')
  await expectKept(again)
  await again.goto('/teach')
  await expect(again.getByRole('link', { name: /^The closed tab/ })).toHaveText([
    'The closed tab, mended',
  ])
})

test('what is pasted and not yet sent is there again after a crash, and gone once it is sent', async ({
  page,
  context,
}) => {
  await enterDesk(page)
  const text = 'The pasted boat\n\nMarta Lind, 52, has kept the boat since 1998.'
  await pasteField(page).fill(text)
  await expect.poll(() => hasPasted(page)).toBe(true)
  await crash(page)

  const again = await reopen(context, '/teach')
  await expect(pasteField(again)).toHaveValue(text)
  await expect(again.getByText('This was kept on this device')).toBeVisible()
  await again.getByRole('button', { name: 'Read this article' }).click()
  await expect(titleOf(again)).toHaveValue('The pasted boat')
  await again.goto('/teach')
  await expect.poll(() => hasPasted(again)).toBe(false)
  await expect(pasteField(again)).toHaveValue('')
})

/** Whether the device keeps what was pasted. */
function hasPasted(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((found) => {
        const opening = indexedDB.open('dateline-desk')
        opening.onsuccess = () => {
          const keys = opening.result
            .transaction('manuscripts')
            .objectStore('manuscripts')
            .count('pasted')
          keys.onsuccess = () => {
            opening.result.close()
            found(keys.result > 0)
          }
        }
      }),
  )
}

test('a crash without a connection loses nothing, and what was typed comes back once', async ({
  page,
  context,
}) => {
  const address = await begin(page, 'The crash')
  await context.setOffline(true)
  await titleOf(page).fill('The crash, survived')
  await expect(page.getByText('Offline: kept on this device')).toBeVisible()
  await crash(page)
  await context.setOffline(false)

  const again = await reopen(context, address)
  await expect(again.getByText(BACK)).toBeVisible()
  await expect(titleOf(again)).toHaveValue('The crash, survived')
  await expectKept(again)
  await again.reload()
  await expect(titleOf(again)).toHaveValue('The crash, survived')
  await expectKept(again)
  await expect(again.getByText(BACK)).toHaveCount(0)
  await again.goto('/teach')
  await expect(again.getByRole('link', { name: /^The crash/ })).toHaveText(['The crash, survived'])
})

test('a restart of the server is waited out, and what was typed meanwhile is sent', async ({
  page,
  content,
  browser,
}) => {
  const address = await begin(page, 'The restart')
  await content.halt()
  await titleOf(page).fill('The restart, waited out')
  await expect(page.getByText('Offline: kept on this device')).toBeVisible()
  await content.resume()
  await expectKept(page)
  const other = await openElsewhere(browser, content.url, address)
  await expect(titleOf(other)).toHaveValue('The restart, waited out')
  await other.context().close()
})

test('a session that has ended asks for the passphrase in place, and the work goes on', async ({
  page,
  context,
}) => {
  const address = await begin(page, 'The old session')
  await context.clearCookies({ name: 'dateline-desk' })
  await titleOf(page).fill('The old session, renewed')
  await expect(page.getByText('Signed out: your work is kept on this device')).toBeVisible()
  await sourceOf(page).fill('The Strand Post')
  await typePassphrase(page, 'a wrong one')
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await typePassphrase(page, 'correct horse battery staple')
  await expectKept(page)
  await expect(page).toHaveURL(address)

  await page.reload()
  await expect(titleOf(page)).toHaveValue('The old session, renewed')
  await expect(sourceOf(page)).toHaveValue('The Strand Post')
  await expect(page.getByText(BACK)).toHaveCount(0)
})

test('two tabs show the same, whichever of them is typed in', async ({ page, context }) => {
  const address = await begin(page, 'The two tabs')
  const other = await reopen(context, address)
  for (const tab of [page, other]) {
    await expect(tab.getByText('Open in another tab too; both show the same')).toBeVisible()
  }
  await titleOf(page).fill('Typed in the first')
  await expect(titleOf(other)).toHaveValue('Typed in the first')
  await sourceOf(other).fill('Typed in the second')
  await expect(sourceOf(page)).toHaveValue('Typed in the second')
  await expectKept(page)
  await expectKept(other)

  await other.close()
  await expect(page.getByText('Open in another tab too; both show the same')).toHaveCount(0)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Typed in the first')
  await expect(sourceOf(page)).toHaveValue('Typed in the second')
  await expect(page.getByText('This has been changed elsewhere too')).toHaveCount(0)
})

test('of two teachers the second is shown the difference, and nothing is overwritten', async ({
  page,
  browser,
  content,
}) => {
  const address = await begin(page, 'The first title')
  const second = await openElsewhere(browser, content.url, address)
  await titleOf(page).fill('The first teacher’s title')
  await expectKept(page)
  await titleOf(second).fill('The second teacher’s title')

  const note = second.getByRole('region', { name: 'This has been changed elsewhere too' })
  await expect(note).toBeVisible()
  await expect(note.locator('dt')).toHaveText(['Headline'])
  await expect(note.locator('del').first()).toBeVisible()
  await expect(note.getByLabel('What differs')).toContainText(/first.*second/)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('The first teacher’s title')

  // What was not yet decided outlives the page.
  await second.reload()
  await expect(note).toBeVisible()
  await expect(titleOf(second)).toHaveValue('The second teacher’s title')
  await note.getByRole('button', { name: 'Keep mine' }).click()
  await expectKept(second)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('The second teacher’s title')
  await second.context().close()
})

test('whoever takes the other’s work can take it back', async ({ page, browser, content }) => {
  const address = await begin(page, 'Which goes on')
  const second = await openElsewhere(browser, content.url, address)
  await sourceOf(page).fill('The first paper')
  await expectKept(page)
  await sourceOf(second).fill('The second paper')
  await second.getByRole('button', { name: 'Take theirs' }).click()
  await expect(sourceOf(second)).toHaveValue('The first paper')
  await expectKept(second)
  const steps = second.getByRole('navigation', { name: 'Steps' })
  await steps.getByRole('link', { name: 'Questions' }).click()
  await second.getByRole('button', { name: 'Undo' }).click()
  await steps.getByRole('link', { name: 'Article' }).click()
  await expect(sourceOf(second)).toHaveValue('The second paper')
  await expectKept(second)
  await second.context().close()
})

test('changes to what somebody discards meanwhile are offered, and gone on with once', async ({
  page,
  context,
  browser,
  content,
}) => {
  const address = await begin(page, 'The discarded')
  await context.setOffline(true)
  await titleOf(page).fill('The discarded, worked on')
  await expect(page.getByText('Offline: kept on this device')).toBeVisible()
  const other = await openElsewhere(browser, content.url, address)
  await other.goto('/teach')
  const row = other.getByRole('listitem').filter({ hasText: 'The discarded' })
  await row.getByRole('button', { name: /^Discard/ }).click()
  await expect(other.getByText('“The discarded” is discarded.')).toBeVisible()

  await context.setOffline(false)
  await page.goto(address)
  await expect(page.getByText('“The discarded, worked on”')).toBeVisible()
  await page.getByRole('button', { name: 'Go on with them' }).click()
  await expect(titleOf(page)).toHaveValue('The discarded, worked on')
  await expectKept(page)
  await other.goto('/teach')
  await expect(other.getByRole('link', { name: /^The discarded/ })).toHaveText([
    'The discarded, worked on',
  ])
  await other.context().close()
})

test('changes to what is gone for good become a new one', async ({ page, context, content }) => {
  const address = await begin(page, 'Gone for good')
  await context.setOffline(true)
  await titleOf(page).fill('Gone for good, but here')
  await expect(page.getByText('Offline: kept on this device')).toBeVisible()
  const id = address.split('/').at(-1) ?? ''
  await rm(join(content.deskFolder, 'manuscripts', id), { recursive: true })
  await context.setOffline(false)
  await page.goto(address)
  await page.getByRole('button', { name: 'Go on with them' }).click()
  await expect(titleOf(page)).toHaveValue('Gone for good, but here')
  await expect(page).not.toHaveURL(address)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'This is not here any more' })).toBeVisible()
})
