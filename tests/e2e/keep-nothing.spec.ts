import type { Page } from '@playwright/test'
import { articleKey, VERSION } from '@/lib/attempt/storage-key'
import { LOST_KEY, STEMS } from '../fixtures/lost-key'
import { publish } from '../support/publish'
import {
  entryOf,
  expectRight,
  openArticle,
  pickAndCheck,
  question,
  scoreNow,
  typeAndCheck,
} from '../support/question'
import { expect, test } from '../support/shared-content-test'

test.describe.configure({ mode: 'default' })

const BLOCKED = 'This browser does not let the page keep anything.'
const FULL = 'This device has no room left for what you answer now.'
const FUTURE = 'The answers on this device were kept by a newer version of this page'
const CORRUPT = 'Some of what this device had kept could not be read and was set aside.'

test.beforeEach(({ content, slug }) => publish(content, slug, LOST_KEY))

/** That the quiz marks, explains and scores as ever. */
async function expectQuizToWork(page: Page): Promise<void> {
  await typeAndCheck(page, STEMS.metal, 'brass')
  await expectRight(page, STEMS.metal)
  await pickAndCheck(page, STEMS.whereLost, 'Galway')
  await expect(
    question(page, STEMS.whereLost).getByText('Nobody in the article goes to Galway.'),
  ).toBeVisible()
  await expect(scoreNow(page)).toHaveText('1 of 5')
}

/** Gives one answer and leaves, so that the device keeps something. */
async function answerOnce(page: Page, slug: string): Promise<void> {
  await openArticle(page, slug)
  await typeAndCheck(page, STEMS.metal, 'brass')
  await expectRight(page, STEMS.metal)
}

test('a full device is named, and the quiz works on', async ({ page, slug }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await openArticle(page, slug)
  await entryOf(page, STEMS.metal).fill('b')
  await expect(page.getByText(FULL)).toBeVisible()
  await expectQuizToWork(page)
})

test('a device that has room again saves what was waiting, and the warning goes', async ({
  page,
  slug,
}) => {
  await page.addInitScript(() => {
    const setItem = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, text) {
      if (document.title !== 'Room') throw new DOMException('Full.', 'QuotaExceededError')
      setItem.call(this, key, text)
    }
  })
  await openArticle(page, slug)
  await question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' }).check()
  await expect(page.getByText(FULL)).toBeVisible()
  await page.evaluate(() => {
    document.title = 'Room'
  })
  await entryOf(page, STEMS.metal).fill('brass')
  await expect(page.getByText(FULL)).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(question(page, STEMS.whereLost).getByRole('radio', { name: 'Cork' })).toBeChecked()
})

const BLOCKS = [
  {
    how: 'that refuses every write',
    kept: 'Nothing.',
    block: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Not here.', 'NotAllowedError')
      }
    },
  },
  {
    how: 'that cannot even be asked for',
    kept: 'This browser does not let the page keep anything.',
    block: () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied.', 'SecurityError')
          },
        })
      }
    },
  },
  {
    how: 'whose every part throws',
    kept: 'This browser does not let the page keep anything.',
    block: () => {
      for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'length'] as const) {
        Object.defineProperty(Storage.prototype, name, {
          get: () => {
            throw new DOMException('Access is denied.', 'SecurityError')
          },
        })
      }
    },
  },
]

for (const { how, kept, block } of BLOCKS) {
  test(`a storage ${how} is named, and the quiz works on`, async ({ page, slug }) => {
    await page.addInitScript(block)
    await openArticle(page, slug)
    await entryOf(page, STEMS.metal).fill('b')
    await expect(page.getByText(BLOCKED)).toBeVisible()
    await expectQuizToWork(page)
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
    await page.goto('/device')
    await expect(page.getByText(kept)).toBeVisible()
  })
}

for (const [what, entry] of [
  ['cut off', '{"revision":"'],
  ['of another shape', '{"step":"one","tries":7}'],
  ['no object', 'null'],
] as const) {
  test(`an entry that is ${what} is set aside and named, and the rest is there`, async ({
    page,
    slug,
  }) => {
    await answerOnce(page, slug)
    await pickAndCheck(page, STEMS.whereLost, 'Cork')
    await expectRight(page, STEMS.whereLost)
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      articleKey(slug, 'metal'),
      entry,
    ] as const)

    await page.reload()
    await expect(page.getByText(CORRUPT)).toBeVisible()
    await expectRight(page, STEMS.whereLost)
    await expect(entryOf(page, STEMS.metal)).toHaveValue('')

    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
    await page.reload()
    await expectRight(page, STEMS.metal)
    await expect(page.getByText(CORRUPT)).toHaveCount(0)
    const kept = await page.evaluate(() => Object.values(localStorage))
    expect(kept).toContain(entry)
  })
}

test('what a newer version of the page kept is named and left alone', async ({ page, slug }) => {
  const key = articleKey(slug, 'metal').replace(`:${String(VERSION)}:`, `:${String(VERSION + 1)}:`)
  await page.goto('/')
  await page.evaluate((newer) => localStorage.setItem(newer, '{"of":"the future"}'), key)
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }))

  await openArticle(page, slug)
  await expect(page.getByText(FUTURE)).toBeVisible()
  await expectQuizToWork(page)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before)
})
