import type { Page } from '@playwright/test'
import { BAKERY } from '../fixtures/bakery'
import { importFixture, pasteField, textFile, type ChosenFile } from '../support/desk'
import { expect, testOn } from '../support/served-test'
import { enterDesk } from '../support/teacher'

const test = testOn({})
const MENU = `<!doctype html><html lang="en"><head><title>The Calder Post</title></head><body><ul>${Array.from(
  { length: 60 },
  (_, index) => `<li><a href="/${String(index)}">Section ${String(index)}</a></li>`,
).join('')}</ul></body></html>`

interface BadFile {
  readonly name: string
  readonly says: string
  readonly file: () => ChosenFile | Promise<ChosenFile>
}

const BAD_FILES: readonly BadFile[] = [
  {
    name: 'a scanned PDF',
    says: 'This PDF holds pictures of text, not the text itself. Choose a PDF whose words can be selected, or type or paste the text.',
    file: () => importFixture('scanned.pdf'),
  },
  {
    name: 'a protected PDF',
    says: 'This PDF is protected with a password. Open it with its password, print it to a new PDF and choose that, or paste the text.',
    file: () => importFixture('locked.pdf'),
  },
  {
    name: 'a protected Word file',
    says: 'This file is locked with a password. Open it with its password, save it without one and choose that.',
    file: () => bytesFile('essay.docx', ole('EncryptedPackage')),
  },
  {
    name: 'a program that is called a Word file',
    says: 'This is a program, not a document. Choose the file that holds the article.',
    file: () => bytesFile('setup.docx', Buffer.concat([Buffer.from('MZ\x90\0\x03'), NOUGHTS])),
  },
  {
    name: 'a page that is a menu',
    says: 'This web page is a menu or a list of links, and there is no article on it. Open the article itself, save that page and choose it.',
    file: () => textFile('news.html', MENU),
  },
  {
    name: 'a page with 20,000 nested tags',
    says: 'This web page nests its parts too deep to be read. Open it in the browser, select the article’s text, copy it and paste it here.',
    file: () => textFile('deep.html', `${'<div>'.repeat(20_000)}Some words.`),
  },
  {
    name: 'an empty file',
    says: '“nothing.txt” is empty. Is it the right file?',
    file: () => textFile('nothing.txt', ''),
  },
]

const NOUGHTS = Buffer.alloc(600)

for (const { name, says, file } of BAD_FILES) {
  test(`${name} gets one sentence, and what was pasted stays`, async ({ page, request }) => {
    await enterDesk(page)
    await pasteField(page).fill(BAKERY.text)
    await page.getByLabel('Choose a file').setInputFiles(await file())
    await expect(page.getByRole('alert').filter({ hasText: says })).toHaveText(says)
    await expect(pasteField(page)).toHaveValue(BAKERY.text)
    await expect(page).toHaveURL('/teach')
    expect((await request.get('/')).status()).toBe(200)
  })
}

test('several files at once, and one that is too big, get one sentence', async ({ page }) => {
  await enterDesk(page)
  await pasteField(page).fill(BAKERY.text)
  const alert = page.getByRole('alert')
  await drag(page, 'drop', ['a.txt', 'b.txt'])
  await expect(alert.filter({ hasText: 'These are 2 files.' })).toBeVisible()
  await drag(page, 'drop', ['long.txt'], 'word '.repeat(10), 550_000)
  await expect(
    alert.filter({ hasText: '“long.txt” has 26 MB, and the desk takes up to 25 MB.' }),
  ).toBeVisible()
  await expect(pasteField(page)).toHaveValue(BAKERY.text)
})

test('a file that is dropped anywhere on the page is brought', async ({ page }) => {
  await enterDesk(page)
  await drag(page, 'dragenter', ['bakery.txt'])
  await expect(page.getByText('Let go to bring this article')).toBeVisible()
  await drag(page, 'drop', ['bakery.txt'], BAKERY.text)
  await expect(page.getByLabel('Headline')).toHaveValue(BAKERY.title)
})

test('a sending that breaks off is said, and what was pasted stays', async ({ page }) => {
  await enterDesk(page)
  await page.route('**/teach/bring', (route) => route.abort())
  await pasteField(page).fill(BAKERY.text)
  await page.getByRole('button', { name: 'Read this article' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'The server could not be reached' }),
  ).toBeVisible()
  await expect(pasteField(page)).toHaveValue(BAKERY.text)
  await page.unroute('**/teach/bring')
  await page.getByRole('button', { name: 'Read this article' }).click()
  await expect(page.getByLabel('Headline')).toHaveValue(BAKERY.title)
})

/** Has files held over the page, or let go there: each holds `text` as often as `times`. */
async function drag(
  page: Page,
  event: 'dragenter' | 'drop',
  names: readonly string[],
  text = 'Words.',
  times = 1,
) {
  await page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer()
      for (const name of given.names)
        dataTransfer.items.add(new File([given.text.repeat(given.times)], name))
      document.body.dispatchEvent(new DragEvent(given.event, { dataTransfer, bubbles: true }))
    },
    { event, names, text, times },
  )
}

function bytesFile(name: string, buffer: Buffer): ChosenFile {
  return { name, mimeType: 'application/octet-stream', buffer }
}

/** A file of the older office programs that has a part with this name. */
function ole(part: string): Buffer {
  const mark = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([mark, NOUGHTS, Buffer.from(part, 'utf16le'), NOUGHTS])
}
