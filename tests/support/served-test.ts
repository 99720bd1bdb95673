import { expect, test as base, type Page } from '@playwright/test'
import { serveContent, type ServedContent } from './serve-content'

type TestFixtures = {
  /** What the browser complains of in its console; a test that ends with any has failed. */
  complaints: readonly string[]
}
type WorkerFixtures = { content: ServedContent }

/**
 * Playwright's `test` on a server with these files (path to text), one for all the tests of a spec. Tests that change
 * the content of a server take the `test` of content-test.ts.
 */
export function testOn(files: Readonly<Record<string, string>>) {
  return base.extend<TestFixtures, WorkerFixtures>({
    content: [
      async ({}, provide) => {
        const content = await serveContent(files)
        await provide(content)
        await content.stop()
      },
      { scope: 'worker' },
    ],
    baseURL: async ({ content }, provide) => provide(content.url),
    complaints: [
      async ({ page, content }, provide, test) => {
        const complaints = listenForComplaints(page)
        await provide(complaints)
        if (test.status !== test.expectedStatus) {
          await test.attach('server', { body: content.log() })
        }
        expect(complaints, 'the console is quiet').toEqual([])
      },
      { auto: true },
    ],
  })
}

/**
 * What the browser complains of from here on: errors of scripts, and all that the Content-Security-Policy stops. A page
 * that is not there, and a server that is not, are a matter of the test.
 */
export function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    const isComplaint = message.type() === 'error' || /content security policy/i.test(text)
    if (isComplaint && !text.startsWith('Failed to load resource')) complaints.push(text)
  })
  return complaints
}

export { expect }
