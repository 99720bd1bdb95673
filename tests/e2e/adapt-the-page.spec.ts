import type { Page } from '@playwright/test'
import { FERRY } from '../fixtures/ferry-article'
import { findBarriers } from '../support/axe'
import { check, give, marks, question, scoreCard } from '../support/pupil'
import { expect, testOn } from '../support/served-test'
import { reach, STATE_FILES, STATES } from '../support/states'

/** The page as its readers set it: narrow, with large letters, wide spacing, few colours, without motion. */
const LONG = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz'
const test = testOn({
  ...STATE_FILES,
  'long/article.md': `---
title: ${LONG}
source: ${LONG}
---

It is called ${LONG} for short.

    code that is ${LONG}

> ${LONG}
`,
  'long/quiz.yaml': `items:
  - id: choice
    kind: text
    ask: choice
    stem: Is it ${LONG}?
    key: ${LONG}
    distractors: [${LONG}e]
    evidence: It is called ${LONG} for short.
  - id: match
    kind: text
    ask: match
    stem: Match.
    key: { ${LONG}: ${LONG}, Second: for short }
    evidence: It is called ${LONG} for short.
  - id: order
    kind: text
    ask: order
    stem: Order.
    key: [It, ${LONG}, short]
    evidence: It is called ${LONG} for short.
`,
})

/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

const LONG_WORDS = { name: 'an article of very long words', path: '/articles/long' }

for (const state of [...STATES, LONG_WORDS]) {
  test(`${state.name} fits, however it is set`, async ({ page }) => {
    await reach(page, state)
    for (const setting of [
      { name: '200 % text', width: 1280, css: 'html { font-size: 200% !important; }' },
      { name: 'text spacing', width: 1280, css: TEXT_SPACING },
      { name: '320 pixels', width: 320, css: '' },
      { name: '320 pixels with text spacing', width: 320, css: TEXT_SPACING },
    ]) {
      await page.setViewportSize({ width: setting.width, height: 800 })
      await applyStyles(page, setting.css)
      for (const side of ['Article', /^Questions \d/] as const) {
        const link = page.getByRole('link', { name: side, exact: true })
        if (await link.isVisible()) await link.click()
        expect(await findOverflow(page), setting.name).toEqual([])
      }
    }
  })
}

test('what can be pressed is at least 24 pixels wide and high', async ({ page }) => {
  for (const path of ['/', '/search?q=report', '/device', '/articles/end', '/articles/ferry']) {
    await page.goto(path)
    expect(await findSmallTargets(page), path).toEqual([])
  }
  await give(question(page, 2), FERRY.wrong[1])
  await check(question(page, 2))
  await question(page, 2)
    .getByRole('button', { name: /^Show in/ })
    .click()
  await expect(page.getByRole('button', { name: 'Back to question 2' })).toBeVisible()
  expect(await findSmallTargets(page)).toEqual([])
})

test('the colours of the system are enough to tell right from wrong', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/articles/ferry')
  await give(question(page, 1), FERRY.right[0])
  await check(question(page, 1))
  await give(question(page, 2), FERRY.wrong[1])
  await check(question(page, 2))
  await expect(question(page, 1).getByText('✓')).toBeVisible()
  await expect(question(page, 2).getByText('✗')).toBeVisible()
  const [mark, paper] = await marks(page)
    .first()
    .evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ])
  expect(mark).not.toBe(paper)
  await question(page, 2).getByRole('textbox').focus()
  await expect(question(page, 2).getByRole('textbox')).toHaveCSS('outline-style', 'solid')
  // The contrast is that of the reader's own colours.
  const barriers = await findBarriers(page)
  expect(barriers.filter((barrier) => !barrier.includes('color-contrast'))).toEqual([])
})

test('nothing moves by itself for a reader who wants it so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/articles/ferry')
  await give(question(page, 2), FERRY.right[1])
  await check(question(page, 2))
  const moving = await page.evaluate(() => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    animations: document.getAnimations().length,
  }))
  expect(moving).toEqual({ scroll: 'auto', animations: 0 })
  await expect(marks(page)).toBeInViewport()
})

test('the keyboard alone leads from the masthead to the score, in the order of the page', async ({
  page,
}) => {
  await page.goto('/articles/ferry')
  await expect(page.getByRole('button', { name: 'Check question 1' })).toBeEnabled()
  const met: string[] = []
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      const legend = focused?.closest('fieldset')?.querySelector('legend')?.textContent
      return legend?.split('.')[0] ?? focused?.textContent ?? ''
    })
    if (name !== met.at(-1)) met.push(name)
    if (name === '6') break
  }
  expect(met).toEqual([
    'Skip to the page',
    'Dateline',
    'Articles',
    'This device',
    'The Harbour Gazette',
    ...['1', '2', '3', '4', '5', '6'],
  ])
  await expect(scoreCard(page)).toBeVisible()
})

/** Adds styles as a browser extension does, past the policy of the page. Styles that were added before go. */
async function applyStyles(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

/** What makes the page scroll sideways, or is cut off by a box that it does not fit. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const found = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, display } = getComputedStyle(element)
      const isRead = element.clientWidth > 1 && display !== 'inline'
      // The space after the last letter of a line may hang out of its box.
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 3
      const isField = element.matches('input, select, option, pre, .sr-only')
      const reach = element.getBoundingClientRect().right
      if (!isRead || isField) continue
      if (isCut || reach > clientWidth + 1) {
        found.push(`${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`)
      }
    }
    return found
  })
}

/** Buttons, fields and links that are too small for a finger; links within a sentence may be. */
function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, select, input:not([type=hidden]), nav a, header a',
    )
    return [...targets].flatMap((target) => {
      const box = (target.closest('label') ?? target).getBoundingClientRect()
      const isDrawn = target.checkVisibility() && !target.closest('.sr-only')
      const isSmall = box.width < 24 || box.height < 24
      return isDrawn && isSmall ? [`${target.outerHTML.slice(0, 80)} ${String(box.height)}`] : []
    })
  })
}
