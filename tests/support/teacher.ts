import { expect, type Page } from '@playwright/test'

/** That of every server that tests start, but those that a test gives another. */
export const PASSPHRASE = 'correct horse battery staple'

/**
 * Goes to an address of the desk and types the passphrase on the way, as a teacher does.
 *
 * @param at with its host, where the test has a server of its own
 */
export async function enterDesk(page: Page, at = '/teach', passphrase = PASSPHRASE): Promise<void> {
  await page.goto(at)
  await typePassphrase(page, passphrase)
  await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
}

/** Types into the form that asks for the passphrase, and sends it. */
export async function typePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Enter' }).click()
}

/** Brings an article to the desk as its form does, and gives the address of its first step. */
export async function bringText(page: Page, text: string): Promise<string> {
  const response = await page.request.post('/teach/bring', { multipart: { text } })
  const { id } = (await response.json()) as { readonly id: string }
  return `/teach/manuscripts/${id}`
}

/** That the server has the last changes. */
export async function expectKept(page: Page): Promise<void> {
  await expect(page.getByText('Kept', { exact: true })).toBeVisible()
}
