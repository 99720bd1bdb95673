import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, in light and in dark: one line for each element. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const barriers: string[] = []
  // After a step within the app the title comes a moment behind the page; one that never comes is a barrier.
  await expect(page).toHaveTitle(/\S/)
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate(
      (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
      TAGS,
    )
    for (const { id, help, nodes } of violations) {
      for (const { target } of nodes) {
        barriers.push(`${colorScheme}: ${id} at ${target.join(' ')} (${help})`)
      }
    }
  }
  return barriers
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
